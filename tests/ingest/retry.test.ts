import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { drawn, given, ingestFolder } from './ingest-folder.ts';
import { workbook } from './workbook.ts';

const of_test = ['--authority', 'test'];
const held = 'select line, message from quarantine order by line';
const numbers = 'select complaint_key from complaints order by all';

/** A publisher who writes days its own way; the wrong way round first, then mended. */
const mapping = (format: string): string =>
	JSON.stringify({
		profile: 'fable-office',
		why: 'An invented publisher.',
		authority: 'fable',
		date_formats: [format],
		requires: ['complaint_id', 'received_date'],
		tables: [
			{
				table: 'complaints',
				columns: {
					complaint_id: { headers: ['Number'] },
					received_date: { headers: ['Day'] },
					complainant_key: { headers: ['Person'] },
					narrative: { headers: ['Story'] },
				},
			},
		],
	});

describe('rows that were held back', () => {
	test('are tried again from the restricted store when a mapping has changed, and keep their line and person', async () => {
		const folder = ingestFolder();
		const use = (format: string): string[] => {
			const path = join(folder.folder, 'mapping.json');
			writeFileSync(path, mapping(format));
			return ['--mapping', path];
		};
		const file = drawn(`
			Number | Day        | Person | Story
			1      | 05/06/2024 | anna   | First
			2      | 17/05/2024 | anna   | Second
			3      | 99/99/2024 | bram   | Third
		`);
		await folder.load({ 'office.csv': file }, ...use('month/day/year'));
		expect(await folder.analyst(held)).toEqual([
			{ line: 3n, message: expect.stringMatching(/^invalid received_date: 2024-17-05/) as string },
			{ line: 4n, message: expect.stringMatching(/^invalid received_date/) as string },
		]);
		const summary = await folder.run('--retry-quarantine', ...use('day/month/year'));
		expect(given(summary)).toMatchObject([
			{ is_retried: true, rows_read: 2, rows_loaded: 1, rows_merged: 0, rows_quarantined: 1 },
		]);
		expect(await folder.analyst(numbers)).toEqual([
			{ complaint_key: 'fable:1' },
			{ complaint_key: 'fable:2' },
		]);
		expect(
			await folder.analyst('select line, count(*)::integer as n from complaints group by all order by all'),
		).toEqual([
			{ line: 2n, n: 1 },
			{ line: 3n, n: 1 },
		]);
		expect(
			await folder.analyst('select count(distinct complainant_key)::integer as n from complaints'),
		).toEqual([{ n: 1 }]);
		expect(await folder.analyst(held)).toMatchObject([{ line: 4n }]);
	});

	test('of a regular file are found by what they wait for, and do not outdo what came in between', async () => {
		const folder = ingestFolder();
		const facts = drawn(`
			complaint_id | fact           | value
			9            | access_request | 2024-05-18
		`);
		const first = 'complaint_id,received_date,status\n1,2024-05-17,received\n2,soon,received\n3,2024\n';
		await folder.load({ 'complaints.csv': first, 'facts.csv': facts }, ...of_test);
		expect(await folder.analyst(held)).toHaveLength(3);
		await folder.load(
			{ 'later.csv': 'complaint_id,received_date,status\n9,2024-05-19,closed\n2,2024-05-18,closed\n' },
			...of_test,
		);
		const summary = await folder.run('--retry-quarantine');
		expect(
			given(summary).map(({ path, rows_read, rows_loaded, rows_quarantined }) => [
				path.split('/').at(-1),
				rows_read,
				rows_loaded,
				rows_quarantined,
			]),
		).toEqual([
			['complaints.csv', 2, 0, 2],
			['facts.csv', 1, 1, 0],
		]);
		expect(await folder.analyst(`select handling_status from complaints where complaint_id = '2'`)).toEqual([
			{ handling_status: 'closed' },
		]);
		expect(await folder.analyst('select complaint_key, fact from complaint_facts')).toEqual([
			{ complaint_key: 'test:9', fact: 'access_request' },
		]);
	});

	test('of two sheets are tried again together, or stay together when one fits no mapping', async () => {
		const folder = ingestFolder();
		const sheets = workbook({
			complaints: [
				['complaint_id', 'received_date'],
				['1', 'soon'],
				['2', '2024-05-17'],
			],
			facts: [
				['complaint_id', 'fact', 'value'],
				['9', 'access_request', '2024-05-18'],
			],
		});
		await folder.load({ 'office.xlsx': sheets }, ...of_test);
		expect(await folder.analyst(held)).toHaveLength(2);
		const facts_only = join(folder.folder, 'facts-only.json');
		const same = (word: string): { headers: string[] } => ({ headers: [word] });
		const columns = { complaint_id: same('complaint_id'), fact: same('fact'), value: same('value') };
		writeFileSync(
			facts_only,
			JSON.stringify({
				profile: 'facts-only',
				why: 'Knows one of the sheets.',
				requires: ['fact'],
				tables: [{ table: 'facts', columns }],
			}),
		);
		await folder.run('--retry-quarantine', '--mapping', facts_only);
		expect(await folder.analyst(held)).toHaveLength(2);
		await folder.load({ 'later.csv': 'complaint_id,received_date\n9,2024-05-19\n' }, ...of_test);
		await folder.run('--retry-quarantine');
		expect(await folder.analyst(held)).toMatchObject([
			{ line: 2n, message: expect.stringMatching(/received_date/) as string },
		]);
		expect(await folder.analyst('select complaint_key from complaint_facts')).toEqual([
			{ complaint_key: 'test:9' },
		]);
	});

	test('are nothing where nothing is served', async () => {
		const folder = ingestFolder();
		await expect(folder.run('--retry-quarantine')).rejects.toThrow(/missing snapshot: .* serves none/);
		expect(() => folder.run('--retry-quarantine', '--fresh')).toThrow(/starts without what was held back/);
	});
});
