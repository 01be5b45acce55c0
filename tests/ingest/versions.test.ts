import { describe, expect, test } from 'vitest';
import { drawn, ingestFolder } from './ingest-folder.ts';

const received = drawn(`
	complaint_id | received_date | status
	1            | 2024-05-17    | received
	2            | 2024-05-18    | received
`);
const closed = drawn(`
	complaint_id | received_date | status
	1            | 2024-05-17    | closed
`);
const statuses = 'select complaint_id, handling_status, n_versions from complaints order by complaint_id';
const versions = `select complaint_id, status, count(*)::integer as n
	from (select complaint_id, status from input.complaints union all select complaint_id, status from input.complaint_versions)
	group by all order by all`;

describe('of two versions of a complaint', () => {
	test('the later in the command wins, and the earlier is kept', async () => {
		const folder = ingestFolder();
		await folder.load({ '1.csv': received, '2.csv': closed }, '--authority', 'test');
		expect(await folder.analyst(statuses)).toEqual([
			{ complaint_id: '1', handling_status: 'closed', n_versions: 2 },
			{ complaint_id: '2', handling_status: 'received', n_versions: 1 },
		]);
		expect(await folder.analyst(versions)).toEqual([
			{ complaint_id: '1', status: 'closed', n: 1 },
			{ complaint_id: '1', status: 'received', n: 1 },
			{ complaint_id: '2', status: 'received', n: 1 },
		]);
	});

	test('the later command wins over the snapshot before it', async () => {
		const folder = ingestFolder();
		await folder.load({ 'a.csv': received }, '--authority', 'test');
		await folder.load({ 'a.csv': closed }, '--authority', 'test');
		expect((await folder.analyst(statuses))[0]).toEqual({
			complaint_id: '1',
			handling_status: 'closed',
			n_versions: 2,
		});
	});

	test('a later one wins even when it says again what an earlier one said', async () => {
		const folder = ingestFolder();
		for (const text of [received, closed, received])
			await folder.load({ 'a.csv': text }, '--authority', 'test');
		expect((await folder.analyst(statuses))[0]).toEqual({
			complaint_id: '1',
			handling_status: 'received',
			n_versions: 2,
		});
	});

	test('the later row of one file wins', async () => {
		const folder = ingestFolder();
		await folder.load({ 'a.csv': received + closed.split('\n')[1] }, '--authority', 'test');
		expect((await folder.analyst(statuses))[0]).toEqual({
			complaint_id: '1',
			handling_status: 'closed',
			n_versions: 2,
		});
	});

	test('two authorities may use one number', async () => {
		const folder = ingestFolder();
		await folder.load({ 'a.csv': received }, '--authority', 'test-a');
		await folder.load({ 'a.csv': closed }, '--authority', 'test-b');
		expect(await folder.analyst('select complaint_key from complaints order by all')).toEqual([
			{ complaint_key: 'test-a:1' },
			{ complaint_key: 'test-a:2' },
			{ complaint_key: 'test-b:1' },
		]);
	});

	test('vendors, filings and assertions follow the same rule', async () => {
		const folder = ingestFolder();
		const vendors = (name: string) => ({
			'vendors.csv': `vendor_id,name\ngraphfable,${name}\n`,
			'complaints.csv': received,
		});
		await folder.load(vendors('Graphfable'), '--authority', 'test');
		await folder.load(vendors('Graphfable Group'), '--authority', 'test');
		await folder.load(vendors('Graphfable'), '--authority', 'test');
		expect(await folder.analyst(`select name from vendors where vendor_id = 'graphfable'`)).toEqual([
			{ name: 'Graphfable' },
		]);
	});
});

describe('--fresh', () => {
	test('starts from the given files alone', async () => {
		const folder = ingestFolder();
		await folder.load({ 'a.csv': received }, '--authority', 'test');
		await folder.load({ 'a.csv': closed }, '--authority', 'test', '--fresh');
		expect(await folder.analyst(statuses)).toEqual([
			{ complaint_id: '1', handling_status: 'closed', n_versions: 1 },
		]);
	});
});
