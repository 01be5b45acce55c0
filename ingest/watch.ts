import { mkdirSync, readdirSync, renameSync, statSync, writeFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe } from './describe.ts';
import { IngestError } from './errors.ts';
import type { IngestOptions } from './options.ts';
import type { Progress } from './progress.ts';
import { ingest } from './run.ts';

/** How long a delivery must stay as it is before it counts as whole: a copy over a network comes in pieces. */
const milliseconds = 2000;
/** Where a delivery goes once it is judged; a sentence about it stands beside it. */
const [loaded, refused] = ['loaded', 'refused'] as const;

/**
 * Watches a folder for those without a shell: each file or folder put there is a delivery, loaded on top of what is served and then moved
 * to `loaded`, or to `refused` with the reason in a text file of its name. Killed in between, it loads the delivery again, which adds
 * nothing. Ends when `signal` is aborted, never in the middle of a load.
 */
export async function watch(
	folder: string,
	options: IngestOptions,
	progress: Progress,
	signal: AbortSignal,
): Promise<void> {
	for (const name of [loaded, refused]) mkdirSync(join(folder, name), { recursive: true });
	progress.note(`Watching ${folder}. Put files or folders there; end with Ctrl-C.`);
	let before = new Map<string, string>();
	while (!signal.aborted) {
		const now = deliveries(folder);
		for (const [name, state] of now)
			if (!signal.aborted && before.get(name) === state) await take(folder, name, options, progress);
		before = now;
		await sleep(milliseconds, undefined, { signal }).catch(() => undefined);
	}
}

/** What was put into the folder, in name order, with a text that changes whenever a byte or a name below it does. */
function deliveries(folder: string): Map<string, string> {
	const names = readdirSync(folder).filter(
		(name) => !name.startsWith('.') && name !== loaded && name !== refused,
	);
	return new Map(names.sort().map((name) => [name, stateOf(join(folder, name))]));
}

function stateOf(path: string): string {
	const stats = statSync(path, { throwIfNoEntry: false });
	if (!stats) return '';
	if (!stats.isDirectory()) return `${stats.size} ${stats.mtimeMs}`;
	return readdirSync(path)
		.sort()
		.map((name) => `${name}: ${stateOf(join(path, name))}`)
		.join('\n');
}

async function take(folder: string, name: string, options: IngestOptions, progress: Progress): Promise<void> {
	const path = join(folder, name);
	if (!existsSync(path)) return;
	try {
		const summary = await ingest({ ...options, paths: [path] }, progress);
		settle(folder, name, loaded, describe(summary, false));
		progress.note(`${name}: loaded (snapshot ${summary.snapshot_id})`);
	} catch (error) {
		if (!(error instanceof IngestError)) throw error;
		// Another ingest, or a full disk, is no fault of the delivery: it is tried again at the next look.
		const is_passing = error.reason === 'already_running' || error.reason === 'not_writable';
		if (!is_passing) settle(folder, name, refused, `${error.message}\n`);
		progress.note(`${name}: ${is_passing ? 'waits' : 'refused'}: ${error.message}`);
	}
}

/** Moves a delivery and writes beside it what became of it; a name that is there already gets a number. Whoever took it away keeps it. */
function settle(folder: string, name: string, where: string, sentence: string): void {
	if (!existsSync(join(folder, name))) return;
	let free = name;
	for (let number = 2; existsSync(join(folder, where, free)); number += 1) free = `${number}-${name}`;
	writeFileSync(join(folder, where, `${free}.txt`), sentence);
	renameSync(join(folder, name), join(folder, where, free));
}
