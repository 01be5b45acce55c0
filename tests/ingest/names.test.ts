import { describe, expect, test } from 'vitest';
import { drawn, ingestFolder } from './ingest-folder.ts';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';

const spellings: [string, string][] = [
	['Graphfable', 'graphfable'],
	['GRAPHFABLE', 'graphfable'],
	['Graph-Fable B.V.', 'graphfable'],
	['gräphfable', 'graphfable'],
	['Graphfable Nederland Holding NV', 'graphfable'],
	['https://www.graphfable.example', 'graphfable'],
	['Grafiekfabel', 'graphfable'],
	['Listfable GmbH', 'listfable'],
	['', 'UNKNOWN'],
];
const own = ['Twofable', 'Nobody knows', 'NOBODY KNOWS B.V.', 'Граф', '株式会社'];

const folder = ingestFolder();
const files = {
	'complaints.csv': `complaint_id,received_date,vendor_name\n${[...spellings.map(([name]) => name), ...own]
		.map((name, index) => `${index},2024-05-17,"${name}"\n`)
		.join('')}`,
	'vendors.csv': drawn(`
		vendor_id    | name       | legal_name                  | website
		graphfable   | Graphfable | Graphfable Nederland Holding N.V. | www.graphfable.example
		listfable    | Listfable  | .                           | .
		twofable-nl  | Twofable   | .                           | .
		twofable-fr  | Twofable   | .                           | .
	`),
	'vendor_names.csv': drawn(`
		vendor_id  | name         | name_kind
		graphfable | Grafiekfabel | trade
	`),
	'respondents.csv': drawn(`
		complaint_id | role             | name
		0            | contacting_party | LISTFABLE
		0            | broker           | Callfable
	`),
};
await folder.load(files, '--authority', 'test');
const linked = await folder.analyst<{ complaint_id: string; vendor_id: string }>(
	'select complaint_id, vendor_id from complaints',
);
const vendorOf = (place: number): string | undefined =>
	linked.find(({ complaint_id }) => complaint_id === String(place))?.vendor_id;
const ownOf = (name: string): string | undefined => vendorOf(spellings.length + own.indexOf(name));

describe('a name as written', () => {
	test.each(spellings.map(([name, vendor_id], place) => ({ name, vendor_id, place })))(
		'"$name" means $vendor_id',
		({ place, vendor_id }) => {
			expect(vendorOf(place)).toBe(vendor_id);
		},
	);

	test('that two vendors bear is a vendor of its own', () => {
		expect(ownOf('Twofable')).toMatch(/^twofable-[0-9a-f]{6}$/);
	});

	test('that nobody knows mints a vendor, one for all its spellings', () => {
		expect(ownOf('Nobody knows')).toMatch(/^nobodyknows-[0-9a-f]{6}$/);
		expect(ownOf('NOBODY KNOWS B.V.')).toBe(ownOf('Nobody knows'));
		expect(new Set(own.map(ownOf)).size).toBe(own.length - 1);
	});

	test('of a respondent is resolved in the same way', async () => {
		const rows = await folder.analyst(
			`select role, vendor_id from complaint_respondents where complaint_key = 'test:0' order by role`,
		);
		expect(rows).toEqual([
			{ role: 'broker', vendor_id: expect.stringMatching(/^callfable-/) },
			{ role: 'collector', vendor_id: 'graphfable' },
			{ role: 'contacting_party', vendor_id: 'listfable' },
		]);
	});

	test('leaves every complaint with a vendor that exists', async () => {
		expect(
			await folder.analyst('select complaint_key from complaints anti join vendors using (vendor_id)'),
		).toEqual([]);
		expect(await folder.analyst('select vendor_id from vendors group by all having count(*) > 1')).toEqual(
			[],
		);
	});
});

describe('a vendor id', () => {
	test('is the same wherever it is minted', async () => {
		const other = ingestFolder();
		await other.load(
			{ 'c.csv': 'complaint_id,received_date,vendor_name\n1,2024-05-17,nobody-knows\n' },
			'--authority',
			'test',
		);
		expect(await other.analyst('select vendor_id from complaints')).toEqual([
			{ vendor_id: ownOf('Nobody knows') },
		]);
	});

	test('leads to another after a merge, through as many merges as there are', async () => {
		const before = await folder.analyst('select snapshot_id from snapshot');
		const [from = '', through = ''] = [ownOf('Nobody knows'), ownOf('Граф')];
		const merge = (from_vendor_id: string, to_vendor_id: string) =>
			`${JSON.stringify({ from_vendor_id, to_vendor_id, reason: 'one firm' })}\n`;
		appendFileSync(
			join(folder.state, 'vendor-ledger.jsonl'),
			merge(from, through) + merge(through, 'graphfable'),
		);
		await folder.load(files, '--authority', 'test');
		expect(await folder.analyst('select snapshot_id from snapshot')).not.toEqual(before);
		const rows = await folder.analyst(
			`select distinct vendor_id from complaint_respondents where name in ('Nobody knows', 'Граф')`,
		);
		expect(rows).toEqual([{ vendor_id: 'graphfable' }]);
	});

	test('that is merged into itself is refused', async () => {
		const other = ingestFolder();
		const lines = [
			{ from_vendor_id: 'a', to_vendor_id: 'b', reason: 'error' },
			{ from_vendor_id: 'b', to_vendor_id: 'a', reason: 'error' },
		];
		other.write('state', {
			'vendor-ledger.jsonl': lines.map((line) => `${JSON.stringify(line)}\n`).join(''),
		});
		const load = other.load({ 'c.csv': 'complaint_id,received_date\n1,2024-05-17\n' }, '--authority', 'test');
		await expect(load).rejects.toThrow('a is merged into itself');
	});
});
