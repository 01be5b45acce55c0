import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fingerprints, runCommand, start } from './command.ts';
import { ingestFolder } from './ingest-folder.ts';

const rows = (from: number, count: number): string =>
	Array.from(
		{ length: count },
		(_, index) => `${from + index},2024-05-17,Graphfable ${index % 50},A story ${index}\n`,
	).join('');
const file = (from: number, count: number) => ({
	'complaints.csv': `complaint_id,received_date,vendor_name,narrative\n${rows(from, count)}`,
});
const options = ['--authority', 'test', '--verbose'];

describe('an ingest that is killed', () => {
	const folder = ingestFolder();
	const steps = ['reading', 'checking', 'dating', 'resolving names', 'assessing', 'building public tables'];

	test('leaves the old snapshot serving at whatever step, and the next run clears up', async () => {
		expect((await runCommand(folder, folder.write('0', file(0, 10)), ...options)).code).toBe(0);
		const served = readFileSync(join(folder.out, 'current'), 'utf8');
		const before = fingerprints(folder.served('.'));
		for (const [index, step] of steps.entries()) {
			const killed = start(folder, [folder.write(`killed-${index}`, file(1000, 2000)), ...options]);
			await killed.says(step);
			killed.kill();
			expect([step, (await killed.ended).signal]).toEqual([step, 'SIGKILL']);
			expect([step, readFileSync(join(folder.out, 'current'), 'utf8')]).toEqual([step, served]);
			expect(fingerprints(folder.served('.'))).toEqual(before);
			expect(await folder.analyst('select count(*)::integer as n from complaints')).toEqual([{ n: 10 }]);
		}
		const next = await runCommand(folder, folder.write('next', file(10, 5)), ...options);
		expect([next.code, next.stderr.includes('Error')]).toEqual([0, false]);
		expect(await folder.analyst('select count(*)::integer as n from complaints')).toEqual([{ n: 15 }]);
		expect(readdirSync(folder.out).filter((name) => name.startsWith('.'))).toEqual([]);
	});

	test('between the new folder and the pointer to it loses nothing', async () => {
		const other = ingestFolder();
		await other.load(file(0, 10), ...options);
		const old = readFileSync(join(other.out, 'current'), 'utf8');
		const again = other.write('again', file(10, 5));
		const { snapshot_id } = await other.run(again, ...options);
		writeFileSync(join(other.out, 'current'), old);
		writeFileSync(join(other.out, 'current.next'), 'half');
		expect((await other.run(again, ...options)).snapshot_id).toBe(snapshot_id);
		expect(readFileSync(join(other.out, 'current'), 'utf8').trim()).toBe(snapshot_id);
		expect(await other.analyst('select count(*)::integer as n from complaints')).toEqual([{ n: 15 }]);
	});
});

describe('two at once', () => {
	test('one loads, the other ends with 14 and says who is at it', async () => {
		const folder = ingestFolder();
		const inputs = [folder.write('a', file(0, 500)), folder.write('b', file(500, 500))];
		const ended = await Promise.all(inputs.map((input) => start(folder, [input, ...options]).ended));
		expect(ended.map(({ code }) => code).sort()).toEqual([0, 14]);
		expect(ended.find(({ code }) => code === 14)?.stderr).toMatch(
			/another ingest is running \(process \d+\)/,
		);
		expect(await folder.analyst('select count(*)::integer as n from complaints')).toEqual([{ n: 500 }]);
		expect(existsSync(join(folder.out, '.lock'))).toBe(false);
	});
});
