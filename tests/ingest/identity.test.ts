import { describe, expect, test } from 'vitest';
import { ingestFolder } from './ingest-folder.ts';

const header = 'complaint_id,received_date,vendor_name,status';
const rows = [
	'1,2024-05-17,Graphfable,closed',
	'2,2024-05-18,Listfable,closed',
	'3,2024-05-19,Graphfable,received',
];
const facts = 'complaint_id,fact,value\n1,access_request,2024-05-20\n2,access_request,2024-05-21\n';
const file = (...lines: string[]): string => `${[header, ...lines].join('\n')}\n`;
const [one = '', two = '', three = ''] = rows;

const folder = ingestFolder();
const idOf = async (files: Record<string, string>, ...options: string[]): Promise<string> =>
	(await folder.load(files, '--authority', 'test', '--fresh', ...options)).snapshot_id;
const plain = await idOf({ 'a.csv': file(one, two, three), 'facts.csv': facts });
/** The id that a load would give; a dry run tells it as well. */
const load = (files: Record<string, string>, ...options: string[]): Promise<string> =>
	idOf(files, '--dry-run', ...options);

describe('a snapshot id', () => {
	test('is sixteen hexadecimal digits, and a dry run tells it', async () => {
		expect(plain).toMatch(/^[0-9a-f]{16}$/);
		expect(await load({ 'a.csv': file(one, two, three), 'facts.csv': facts })).toBe(plain);
	});

	test.each`
		what                           | files
		${'the order of rows'}         | ${{ 'a.csv': file(three, one, two), 'facts.csv': facts }}
		${'how rows are spread'}       | ${{ 'a.csv': file(one), 'b.csv': file(three, two), 'facts.csv': facts }}
		${'the names of files'}        | ${{ 'z/complaints.csv': file(one, two, three), 'a/facts.csv': facts }}
		${'the order of columns'}      | ${{ 'a.csv': 'status,vendor_name,received_date,complaint_id\nclosed,Graphfable,2024-05-17,1\nclosed,Listfable,2024-05-18,2\nreceived,Graphfable,2024-05-19,3\n', 'facts.csv': facts }}
		${'a row that comes twice'}    | ${{ 'a.csv': file(one, two, three, two), 'facts.csv': facts }}
		${'a column that is not read'} | ${{ 'a.csv': file(one, two, three).replaceAll(/$/gm, ',x').replace(/,x$/, ''), 'facts.csv': facts }}
	`('does not depend on $what', async ({ files }) => {
		expect(await load(files)).toBe(plain);
	});

	test.each`
		what                 | files                                                                                       | options
		${'a value'}         | ${{ 'a.csv': file(one, two, '3,2024-05-19,Graphfable,closed'), 'facts.csv': facts }}        | ${[]}
		${'a row less'}      | ${{ 'a.csv': file(one, two), 'facts.csv': facts }}                                          | ${[]}
		${'a fact'}          | ${{ 'a.csv': file(one, two, three), 'facts.csv': facts.replace('-21', '-22') }}             | ${[]}
		${'a repeated fact'} | ${{ 'a.csv': file(one, two, three), 'facts.csv': `${facts}1,access_request,2024-05-20\n` }} | ${[]}
		${'the day'}         | ${{ 'a.csv': file(one, two, three), 'facts.csv': facts }}                                   | ${['--as-of', '2024-12-31']}
		${'a row held back'} | ${{ 'a.csv': file(one, two, three, '4,soon,Graphfable,closed'), 'facts.csv': facts }}       | ${[]}
	`('is another with another: $what', async ({ files, options }) => {
		expect(await load(files, ...options)).not.toBe(plain);
	});

	test('is another when another of two versions wins', async () => {
		const [received, closed] = [file(one.replace('closed', 'received')), file(one)];
		const closedWins = await idOf({ '1.csv': received, '2.csv': closed });
		const receivedWins = await idOf({ '1.csv': closed, '2.csv': received });
		expect(receivedWins).not.toBe(closedWins);
		expect(await folder.analyst('select handling_status from complaints')).toEqual([
			{ handling_status: 'received' },
		]);
	});

	test('is the same for all at once and for one after the other', async () => {
		const other = ingestFolder();
		await other.load({ 'a.csv': file(one) }, '--authority', 'test');
		await other.load({ 'a.csv': file(two, three) }, '--authority', 'test');
		await other.load({ 'facts.csv': facts }, '--authority', 'test');
		// Another state folder has other keys; no complainant is known here, so nothing depends on them.
		expect(await other.analyst('select snapshot_id from snapshot')).toEqual([{ snapshot_id: plain }]);
	});
});
