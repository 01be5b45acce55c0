import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Summary } from '../../ingest/manifest.ts';
import { patience, runs } from '../size.ts';
import { drawn, given, ingestFolder } from './ingest-folder.ts';

const counts = (summary: Summary) =>
	given(summary).map(({ table, rows_read, rows_loaded, rows_merged, rows_quarantined }) => ({
		table,
		rows_read,
		rows_loaded,
		rows_merged,
		rows_quarantined,
	}));

function expectAccounted(summary: Summary): void {
	for (const { path, rows_read, rows_loaded, rows_merged, rows_quarantined } of summary.inputs)
		expect([path, rows_loaded + rows_merged + rows_quarantined]).toEqual([path, rows_read]);
}

const complaints = drawn(`
	complaint_id | received_date | vendor_name | channel
	1            | 2024-05-17    | Graphfable  | letter
	2            | 2024-05-18    | Graphfable  | phone
	2            | 2024-05-18    | Graphfable  | e_mail
	3            | 2024-02-30    | Graphfable  | phone
	4            | 2024-05-19    | Graphfable  | owl
`);
const facts = drawn(`
	complaint_id | fact           | value
	1            | access_request | 2024-05-20
	1            | access_request | 2024-05-20
	9            | access_request | 2024-05-20
`);

describe('every row of an input is loaded, merged or in quarantine', () => {
	test('in one load, with versions, repeats and rows that break a rule', async () => {
		const folder = ingestFolder();
		const summary = await folder.load(
			{ 'complaints.csv': complaints, 'facts.csv': facts },
			'--authority',
			'test',
		);
		expect(counts(summary)).toEqual([
			{ table: 'complaints', rows_read: 5, rows_loaded: 2, rows_merged: 1, rows_quarantined: 2 },
			{ table: 'facts', rows_read: 3, rows_loaded: 2, rows_merged: 0, rows_quarantined: 1 },
		]);
		expectAccounted(summary);
	});

	test('when the same comes twice: nothing is added, all is merged, the snapshot is the same', async () => {
		const folder = ingestFolder();
		const input = { 'complaints.csv': complaints, 'facts.csv': facts };
		const first = await folder.load(input, '--authority', 'test');
		const second = await folder.load(input, '--authority', 'test');
		expect(counts(second)).toEqual([
			{ table: 'complaints', rows_read: 5, rows_loaded: 0, rows_merged: 3, rows_quarantined: 2 },
			{ table: 'facts', rows_read: 3, rows_loaded: 0, rows_merged: 2, rows_quarantined: 1 },
		]);
		expect(second.snapshot_id).toBe(first.snapshot_id);
		expectAccounted(second);
	});

	test('with damaged pieces beside rows that break a rule', async () => {
		const folder = ingestFolder();
		const lines = [
			'complaint_id,received_date',
			'1,2024-05-17',
			'2,2024-05-17,too many',
			'3',
			'4,soon',
			'',
			'5,2024-05-18',
			'"6,2024',
		];
		const summary = await folder.load({ 'complaints.csv': lines.join('\n') }, '--authority', 'test');
		expect(counts(summary)).toEqual([
			{ table: 'complaints', rows_read: 6, rows_loaded: 2, rows_merged: 0, rows_quarantined: 4 },
		]);
		expect(
			await folder.analyst('select line::integer as line, rule_id from quarantine order by line'),
		).toEqual([
			{ line: 3, rule_id: 'row_length' },
			{ line: 4, rule_id: 'row_length' },
			{ line: 5, rule_id: 'date_unreadable' },
			{ line: 8, rule_id: 'row_damaged' },
		]);
	});

	test('when a file has a header and no rows', async () => {
		const folder = ingestFolder();
		await folder.load({ 'complaints.csv': complaints }, '--authority', 'test');
		const summary = await folder.load(
			{ 'complaints.csv': 'complaint_id,received_date\n' },
			'--authority',
			'test',
		);
		expect(counts(summary)).toEqual([
			{ table: 'complaints', rows_read: 0, rows_loaded: 0, rows_merged: 0, rows_quarantined: 0 },
		]);
	});

	test('when what is not required is empty', async () => {
		const folder = ingestFolder();
		const holidays = 'country,date,name\nNL,2024-04-27,\nNL,2024-12-25,\nNL,2024-12-25,\n';
		const summary = await folder.load(
			{ 'holidays.csv': holidays, 'complaints.csv': complaints },
			'--authority',
			'test',
		);
		expect(counts(summary)[1]).toMatchObject({
			table: 'holidays',
			rows_read: 3,
			rows_loaded: 2,
			rows_merged: 1,
		});
	});

	test('when two files of one command hold the same complaint', async () => {
		const folder = ingestFolder();
		const row = drawn(`
			complaint_id | received_date
			1            | 2024-05-17
		`);
		const summary = await folder.load({ 'a.csv': row, 'b.csv': row }, '--authority', 'test');
		expect(counts(summary).map(({ rows_loaded, rows_merged }) => [rows_loaded, rows_merged])).toEqual([
			[1, 0],
			[0, 1],
		]);
	});

	test(
		'whatever the rows',
		async () => {
			const cell = fc.record({
				id: fc.integer({ min: 1, max: 5 }),
				received_date: fc.constantFrom('2024-05-17', '2024-05', 'soon', '', '1970-01-01'),
				channel: fc.constantFrom('letter', 'owl', ''),
				shape: fc.constantFrom('', '', '', ',beyond', '\n'),
			});
			await fc.assert(
				fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 20 }), async (cells) => {
					const rows = cells.map(
						({ id, received_date, channel, shape }) => `${id},${received_date},${channel}${shape}\n`,
					);
					const text = `complaint_id,received_date,channel\n${rows.join('')}`;
					const summary = await ingestFolder().load(
						{ 'complaints.csv': text },
						'--authority',
						'test',
						'--as-of',
						'2024-12-31',
					);
					expectAccounted(summary);
					expect(counts(summary)[0]?.rows_read).toBe(cells.length);
				}),
				{ numRuns: runs(4), seed: 1 },
			);
		},
		patience,
	);
});
