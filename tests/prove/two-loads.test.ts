import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exitCodes } from '../../ingest/errors.ts';
import { brokenNow } from './broken.ts';
import { contentsOf, ledgersOf, namesIn } from './contents.ts';
import { loadHere, scenarios, workshop, type Scenario } from './place.ts';
import { loadInProcess } from './process.ts';

const shop = workshop();
let served: Scenario;
beforeAll(async () => ({ served } = await scenarios(shop)));
afterAll(() => shop.remove());

test('two loads into two folders with one state: one is asked to wait, and both end well', async () => {
	const place = shop.copy(served.start);
	const other = { ...shop.empty(), state: place.state };
	const both = await Promise.all([place, other].map((each) => loadInProcess(each, served.argv)));
	expect(both.map(({ code }) => code).sort()).toEqual([0, exitCodes.already_running]);
	expect(both.map(({ stderr }) => stderr).join('')).toMatch(/another ingest is running \(process \d+\)/);
	for (const [index, each] of [place, other].entries())
		if (both[index]?.code !== 0) expect((await loadInProcess(each, served.argv)).code).toBe(0);
	expect(await brokenNow(place, served)).toEqual([]);
	expect(ledgersOf(place)).toEqual(served.after.ledgers);
	expect(namesIn(other.out)).toContain('current');
});

test('a lock whose process number is another process by now holds nobody up', async () => {
	const place = shop.copy(served.start);
	for (const folder of [place.out, place.state]) writeFileSync(join(folder, '.lock'), `${process.pid} 1`);
	expect((await loadInProcess(place, served.argv)).code).toBe(0);
	expect(await contentsOf(place)).toEqual(served.after);
});

test.each(['', 'nowhere', '.', '..', '../..', '../state', '/'])(
	'`current` is "%s": refused, nothing lost',
	async (name) => {
		const place = shop.copy(served.start);
		const current = join(place.out, 'current');
		const right = readFileSync(current, 'utf8');
		writeFileSync(current, `${name}\n`);

		await expect(loadHere(place, served.argv)).rejects.toMatchObject({
			reason: 'setting_wrong',
			message: expect.stringContaining('names no snapshot'),
		});
		expect(readFileSync(current, 'utf8')).toBe(`${name}\n`);
		writeFileSync(current, right);
		expect(await contentsOf(place)).toEqual(served.before);
	},
);
