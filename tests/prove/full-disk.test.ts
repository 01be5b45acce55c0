import { afterAll, beforeAll, expect, test } from 'vitest';
import { isProving } from '../size.ts';
import type { Blow } from './operations.ts';
import { scenarios, workshop, type Scenario } from './place.ts';
import { strikeAll } from './strike.ts';
import { fullDisks, hasTracer } from './system-calls.ts';

const shop = workshop();
let served: Scenario;
beforeAll(async () => ({ served } = await scenarios(shop)));
afterAll(() => shop.remove());

/** No file may be larger than so many blocks of 512 bytes: a full disk that any machine can give. */
const limits = isProving ? Array.from({ length: 48 }, (_, index) => 1 + index * 500) : [8000];
const limited = (blocks: number): Blow => ({
	name: `no more than ${blocks} blocks`,
	surroundings: { wrapper: ['/bin/sh', '-c', `ulimit -f ${blocks}; exec "$@"`, '--'] },
});

test(
	'a disk that is full for some file breaks nothing, and is told',
	{ timeout: 3 * 3_600_000 },
	async () => {
		const outcome = await strikeAll(shop, served, limits.map(limited));
		expect(outcome.broken).toEqual([]);
		expect(outcome.n_refused).toBeGreaterThan(0);
	},
);

if (hasTracer)
	test('nor does one that is full from some moment on', { timeout: 3 * 3_600_000 }, async () => {
		const blows = await fullDisks(shop, served);
		const tried = isProving ? blows : blows.filter((_, index) => index % 150 === 149);
		const outcome = await strikeAll(shop, served, tried);
		process.stdout.write(
			`${tried.length} full disks: ${outcome.n_refused} told, ${outcome.n_ended} not noticed, ${outcome.broken.length} broken\n`,
		);
		expect(outcome.broken).toEqual([]);
	});
