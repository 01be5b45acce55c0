import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Blow } from './operations.ts';
import type { Scenario, Workshop } from './place.ts';
import { loadInProcess } from './process.ts';

/**
 * By these SQLite, DuckDB and Node change files; which of them a machine has hangs on its processor. DuckDB's `write` is left out, because
 * each is followed by an `fsync`: before that one the files are as after the write.
 */
const writing = ['pwrite64', 'pwritev', 'fsync', 'fdatasync', 'ftruncate', 'fallocate', 'copy_file_range'];
const naming = ['mkdir', 'mkdirat', 'link', 'linkat', 'rename', 'renameat', 'renameat2'];
const clearing = ['unlink', 'unlinkat', 'rmdir', 'chmod', 'fchmod', 'fchmodat'];
const calls = [...writing, ...naming, ...clearing];
/** With one thread for waiting work the calls come in the same order each time, but for DuckDB's own threads. */
const environment = { UV_THREADPOOL_SIZE: '1' };

/** Whether this machine has strace and lets us use it. */
export const hasTracer =
	spawnSync('strace', ['-f', '-o', '/dev/null', process.execPath, '--version']).status === 0;

/** How often each call comes in Node's own thread, and at most in another. */
interface Counts {
	first: number;
	other: number;
}

async function countCalls(shop: Workshop, scenario: Scenario): Promise<Map<string, Counts>> {
	const place = shop.copy(scenario.start);
	const path = join(place.folder, 'trace');
	const wrapper = ['strace', '-f', '-e', `trace=${calls.map((call) => `?${call}`).join(',')}`, '-o', path];
	const { code, stderr } = await loadInProcess(place, scenario.argv, { wrapper, environment });
	if (code !== 0) throw new Error(`the undisturbed load ended with ${code}: ${stderr}`);
	const trace = readFileSync(path, 'utf8');
	const main = trace.slice(0, trace.indexOf(' '));
	const byThread = new Map<string, Map<string, number>>();
	for (const [, thread = '', call = ''] of trace.matchAll(/^(\d+) +(\w+)\(/gm)) {
		const threads = byThread.get(call) ?? new Map<string, number>();
		byThread.set(call, threads.set(thread, (threads.get(thread) ?? 0) + 1));
	}
	const counts = [...byThread].map(([call, threads]): [string, Counts] => {
		const others = [...threads].filter(([thread]) => thread !== main).map(([, n]) => n);
		return [call, { first: threads.get(main) ?? 0, other: Math.max(0, ...others) }];
	});
	return new Map(counts);
}

/** Before each call by which a load changes files: before one is after the one before it. */
export const blowsAtSystemCalls = (shop: Workshop, scenario: Scenario): Promise<Blow[]> =>
	blows(shop, scenario, calls, (number) => `signal=KILL:when=${number}`);

/** From each call on that needs room, there is none. */
export const fullDisks = (shop: Workshop, scenario: Scenario): Promise<Blow[]> =>
	blows(shop, scenario, [...writing, ...naming], (number) => `error=ENOSPC:when=${number}+`);

/** strace counts the calls of each thread apart; without `-f` it sees the first thread alone. */
async function blows(
	shop: Workshop,
	scenario: Scenario,
	among: string[],
	effect: (number: number) => string,
): Promise<Blow[]> {
	const counts = await countCalls(shop, scenario);
	const at = (call: string, n: number, follow: string[]): Blow[] =>
		Array.from({ length: n }, (_, index) => ({
			name: `${scenario.name}, ${effect(index + 1)} at ${call} of ${follow.length > 0 ? 'any' : 'the first'} thread`,
			surroundings: {
				environment,
				wrapper: [
					...['strace', ...follow, '-o', '/dev/null', '-e', `trace=${call}`],
					...['-e', `inject=${call}:${effect(index + 1)}`],
				],
			},
		}));
	return among.flatMap((call) => {
		const { first, other } = counts.get(call) ?? { first: 0, other: 0 };
		return [...at(call, first, []), ...at(call, other, ['-f'])];
	});
}
