import { afterAll, beforeAll, expect, test } from 'vitest';
import { isProving } from '../size.ts';
import { blowsAtRandom } from './instants.ts';
import { blowsAtOperations, type Blow } from './operations.ts';
import { olderAgain, scenarios, workshop, type Scenario } from './place.ts';
import { strikeAll, type Outcome } from './strike.ts';
import { blowsAtSystemCalls, hasTracer } from './system-calls.ts';

/** Milliseconds for a test when proving, on a machine that has other things to do as well. */
const hours = 3 * 3_600_000;
const shop = workshop();
let nothing: Scenario, served: Scenario;
beforeAll(async () => ({ nothing, served } = await scenarios(shop)));
afterAll(() => shop.remove());

/** All when proving; else every so many: an odd number, so that both sides of an operation come up. */
const sample = (blows: Blow[], every: number): Blow[] =>
	isProving ? blows : blows.filter((_, index) => index % every === every - 1);

function tell(what: string, { n_killed, n_ended, broken }: Outcome, started: number): void {
	const seconds = Math.round((performance.now() - started) / 1000);
	process.stdout.write(
		`${what}: ${n_killed} kills, ${n_ended} ended before, ${broken.length} broken, ${seconds} s\n`,
	);
}

async function prove(
	what: string,
	scenario: Scenario,
	blows: Iterable<Blow> | AsyncIterable<Blow>,
): Promise<void> {
	const started = performance.now();
	const outcome = await strikeAll(shop, scenario, blows);
	tell(what, outcome, started);
	expect(outcome.broken).toEqual([]);
	expect(outcome.n_killed).toBeGreaterThan(0);
}

test(
	'a kill before or after any file operation of a first load breaks nothing',
	{ timeout: hours },
	async () => {
		const blows = await blowsAtOperations(shop, nothing);
		await prove(`${blows.length / 2} file operations`, nothing, sample(blows, 55));
	},
);

test('nor of a load on top of what is served', { timeout: hours }, async () => {
	const blows = await blowsAtOperations(shop, served);
	await prove(`${blows.length / 2} file operations`, served, sample(blows, 23));
});

test('nor of a load that leads back to an older snapshot', { timeout: hours }, async () => {
	const older = await olderAgain(shop, nothing, served);
	const blows = await blowsAtOperations(shop, older);
	await prove(`${blows.length / 2} file operations`, older, sample(blows, 55));
});

if (hasTracer)
	test('nor before any system call that changes a file', { timeout: hours }, async () => {
		const blows = await blowsAtSystemCalls(shop, served);
		await prove(`${blows.length} system calls`, served, sample(blows, 175));
	});
else
	test('strace is not here: kills within SQLite and DuckDB are left to random instants', () => {
		expect(hasTracer).toBe(false);
	});

test('nor at random instants', { timeout: hours }, async () => {
	const count = isProving ? 1000 : 10;
	await prove(`${count} random instants`, served, blowsAtRandom(shop, served, count));
});
