import { describe, expect, test } from 'vitest';
import { given, ingestFolder } from './ingest-folder.ts';

const header = 'received_date,vendor_name,channel\n';
const row = '2024-05-17,Graphfable,phone\n';
const other = '2024-05-17,Graphfable,letter\n';
const count =
	'select count(*)::integer as n, count(distinct complaint_key)::integer as n_keys from complaints';
const load = (folder: ReturnType<typeof ingestFolder>, text: string) =>
	folder.load({ 'complaints.csv': text }, '--authority', 'test');

describe('a file without ids', () => {
	test('keeps exact repeats, and says how many', async () => {
		const folder = ingestFolder();
		const summary = await load(folder, header + row + other + row + row);
		expect(given(summary)[0]).toMatchObject({
			rows_read: 4,
			rows_loaded: 4,
			rows_merged: 0,
			rows_repeated: 2,
		});
		expect(await folder.analyst(count)).toEqual([{ n: 4, n_keys: 4 }]);
	});

	test('adds nothing when it comes again', async () => {
		const folder = ingestFolder();
		const first = await load(folder, header + row + other + row);
		const second = await load(folder, header + row + row + other);
		expect(given(second)[0]).toMatchObject({ rows_loaded: 0, rows_merged: 3 });
		expect(second.snapshot_id).toBe(first.snapshot_id);
	});

	test('adds one when it comes again with one repeat more, and that one stays', async () => {
		const folder = ingestFolder();
		await load(folder, header + row);
		const second = await load(folder, header + row + row);
		expect(given(second)[0]).toMatchObject({ rows_loaded: 1, rows_merged: 1 });
		await load(folder, header + other);
		expect(await folder.analyst(count)).toEqual([{ n: 3, n_keys: 3 }]);
	});

	test('may have the column of ids, empty in every row', async () => {
		const folder = ingestFolder();
		const first = await load(folder, header + row + other);
		const text = `complaint_id,${header},${row},${other}`;
		const second = await load(folder, text);
		expect(given(second)[0]).toMatchObject({ rows_loaded: 0, rows_merged: 2, rows_quarantined: 0 });
		expect(second.snapshot_id).toBe(first.snapshot_id);
	});

	test('may not have ids in some rows alone', async () => {
		const folder = ingestFolder();
		const summary = await load(folder, `complaint_id,${header}1,${row},${other}`);
		expect(given(summary)[0]).toMatchObject({ rows_loaded: 1, rows_quarantined: 1 });
		expect(await folder.analyst('select rule_id from quarantine')).toEqual([
			{ rule_id: 'complaint_id_missing' },
		]);
	});
});

describe('facts and respondents have no number of their own', () => {
	const complaints = `complaint_id,${header}1,${row}`;
	const fact = '1,access_request,2024-05-20\n';
	const files = (repeats: number) => ({
		'complaints.csv': complaints,
		'facts.csv': `complaint_id,fact,value\n${fact.repeat(repeats)}`,
		'filings.csv': 'filing_id,vendor_id,filing_type\nf1,graphfable,NOTICE\n',
		'filing_metrics.csv': `filing_id,metric,value\n${'f1,records_total,7\n'.repeat(repeats)}`,
		'vendors.csv': 'vendor_id,name\ngraphfable,Graphfable\n',
	});
	const totals = `select (select count(*)::integer from complaint_facts) as facts,
		(select count(*)::integer from filing_metrics) as metrics`;

	test('repeats stay through any number of loads, and a repeat more adds one', async () => {
		const folder = ingestFolder();
		for (const repeats of [1, 3, 2]) await folder.load(files(repeats), '--authority', 'test');
		expect(await folder.analyst(totals)).toEqual([{ facts: 3, metrics: 3 }]);
		await folder.load({ 'complaints.csv': `complaint_id,${header}2,${row}` }, '--authority', 'test');
		expect(await folder.analyst(totals)).toEqual([{ facts: 3, metrics: 3 }]);
	});
});
