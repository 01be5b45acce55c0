import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { drawn, ingestFolder, type IngestFolder } from './ingest-folder.ts';

const [header, ...rows] = drawn(`
	complaint_id | received_date | vendor_name | status
	1            | 2024-05-17    | Graphfable  | received
	2            | 2024-05-18    | Listfable   | received
	3            | 2024-05-19    | Callfable   | received
`).split('\n');
const file = (...numbers: number[]): string =>
	[header, ...numbers.map((number) => rows[number - 1]), ''].join('\n');
const of_test = ['--authority', 'test'];
const numbers = async (folder: IngestFolder): Promise<unknown[]> =>
	(await folder.analyst('select complaint_key from complaints order by all')).map(
		({ complaint_key }) => complaint_key,
	);
/** What the revision ledger says of each load but the first. */
const entries = (folder: IngestFolder): unknown[] =>
	readFileSync(join(folder.state, 'revision-ledger.jsonl'), 'utf8')
		.trim()
		.split('\n')
		.map((line) => (JSON.parse(line) as { revisions: unknown }).revisions);

describe('a complaint that a file lacks', () => {
	test('stays, because a file is a delta unless it says otherwise', async () => {
		const folder = ingestFolder();
		await folder.load({ 'a.csv': file(1, 2, 3) }, ...of_test);
		const { rows_deleted } = await folder.load({ 'a.csv': file(1) }, ...of_test);
		expect([rows_deleted, await numbers(folder)]).toEqual([0, ['test:1', 'test:2', 'test:3']]);
	});

	test('was withdrawn when the file is declared full; other authorities keep theirs', async () => {
		const folder = ingestFolder();
		await folder.load({ 'a.csv': file(1, 2, 3) }, ...of_test);
		await folder.load({ 'a.csv': file(1, 2) }, '--authority', 'other');
		const { rows_deleted } = await folder.load({ 'a.csv': file(1, 3) }, ...of_test, '--full');
		expect([rows_deleted, await numbers(folder)]).toEqual([1, ['other:1', 'other:2', 'test:1', 'test:3']]);
		await folder.load({ 'a.csv': file(2) }, ...of_test);
		expect(await numbers(folder)).toEqual(['other:1', 'other:2', 'test:1', 'test:2', 'test:3']);
	});

	test('is not withdrawn when its row is held back, or when a record is too damaged to tell', async () => {
		const folder = ingestFolder();
		await folder.load({ 'a.csv': file(1, 2, 3) }, ...of_test);
		const held_back = `${file(1, 3)}2,soon,Listfable,received\n`;
		expect((await folder.load({ 'a.csv': held_back }, ...of_test, '--full')).rows_deleted).toBe(0);
		expect((await folder.load({ 'a.csv': `${file(1)}2,2024\n` }, ...of_test, '--full')).rows_deleted).toBe(0);
		expect(await numbers(folder)).toEqual(['test:1', 'test:2', 'test:3']);
	});

	test('may stand in another of the files that are full together', async () => {
		const folder = ingestFolder();
		await folder.load({ 'a.csv': file(1, 2, 3) }, ...of_test);
		await folder.load({ 'a.csv': file(1), 'b.csv': file(3) }, ...of_test, '--full');
		expect(await numbers(folder)).toEqual(['test:1', 'test:3']);
	});
});

describe('a deletion list', () => {
	const deleted = (...ids: string[]): string =>
		`complaint_id,deleted_date\n${ids.map((id) => `${id},2024-06-01\n`).join('')}`;

	test('that comes with its complaint leaves nothing, and removes nothing', async () => {
		const folder = ingestFolder();
		await folder.load({ 'a.csv': file(1) }, ...of_test);
		await folder.load({ 'b.csv': file(2), 'deletions.csv': deleted('2') }, ...of_test);
		expect(await numbers(folder)).toEqual(['test:1']);
		expect(entries(folder)).toEqual([[]]);
	});

	test('takes a complaint out with its versions and all that refers to it; it may come back', async () => {
		const folder = ingestFolder();
		const facts = 'complaint_id,fact,value\n2,access_request,2024-05-18\n3,access_request,2024-05-19\n';
		await folder.load({ 'a.csv': file(1, 2, 3), 'facts.csv': facts }, ...of_test);
		await folder.load({ 'a.csv': file(2).replace('"received"', '"closed"') }, ...of_test);
		expect((await folder.load({ 'deletions.csv': deleted('2') }, ...of_test)).rows_deleted).toBe(1);
		expect(await numbers(folder)).toEqual(['test:1', 'test:3']);
		expect(await folder.analyst('select complaint_key from complaint_facts')).toEqual([
			{ complaint_key: 'test:3' },
		]);
		expect(await folder.analyst('select * from input.complaint_versions')).toEqual([]);
		await folder.load({ 'b.csv': file(2) }, ...of_test);
		expect(await numbers(folder)).toEqual(['test:1', 'test:2', 'test:3']);
	});

	test('says which numbers it names in vain, and holds back one that two authorities use', async () => {
		const folder = ingestFolder();
		await folder.load({ 'a.csv': file(1, 2) }, ...of_test);
		await folder.load({ 'a.csv': file(1) }, '--authority', 'other');
		await folder.load({ 'deletions.csv': deleted('1', '9', 'other:1') });
		expect(await numbers(folder)).toEqual(['test:1', 'test:2']);
		expect(await folder.analyst('select rule_id, message from quarantine')).toEqual([
			{ rule_id: 'complaint_ambiguous', message: 'ambiguous complaint_id (write authority:complaint_id): 1' },
		]);
		expect(await folder.analyst(`select message from flags where table_name = 'deletions'`)).toEqual([
			{ message: 'unknown complaint_id: 9' },
		]);
	});

	test('longer than the circuit breaker is refused with 13 unless it is said to be right', async () => {
		const folder = ingestFolder();
		const many = Array.from({ length: 100 }, (_, index) => `${index},2024-05-17,Graphfable,received`);
		await folder.load({ 'a.csv': [header, ...many, ''].join('\n') }, ...of_test);
		const list = { 'deletions.csv': deleted(...Array.from({ length: 21 }, (_, index) => String(index))) };
		await expect(folder.load(list, ...of_test)).rejects.toMatchObject({
			reason: 'deletion_too_large',
			message: expect.stringMatching(/21 of the 100 of test \(deletion list\), 20 allowed/) as string,
		});
		expect(await numbers(folder)).toHaveLength(100);
		await folder.load(list, ...of_test, '--max-deletion', '21');
		expect(await numbers(folder)).toHaveLength(79);
	});
});

describe('of two versions', () => {
	const dated = (status: string, updated: string): string =>
		`complaint_id,received_date,status,updated_date\n1,2024-05-17,${status},${updated}\n`;
	const winner = `select handling_status, n_versions from complaints`;

	test('the later date of the publisher wins, whichever comes first', async () => {
		const folder = ingestFolder();
		await folder.load({ 'a.csv': dated('closed', '2024-07-01') }, ...of_test);
		await folder.load({ 'a.csv': dated('received', '2024-06-01') }, ...of_test);
		expect(await folder.analyst(winner)).toEqual([{ handling_status: 'closed', n_versions: 2 }]);
	});

	test('without one, the later declared export wins', async () => {
		const folder = ingestFolder();
		await folder.load({ 'a.csv': dated('closed', '') }, ...of_test, '--exported', '2024-07-01');
		await folder.load({ 'a.csv': dated('received', '') }, ...of_test, '--exported', '2024-06-01');
		expect(await folder.analyst(winner)).toEqual([{ handling_status: 'closed', n_versions: 2 }]);
	});
});

describe('the revision ledger', () => {
	test('says by size and reason what changed between two snapshots', async () => {
		const folder = ingestFolder();
		await folder.load({ 'a.csv': file(1, 2) }, ...of_test);
		const changed = file(2, 3).replace('"Listfable","received"', '"Listfable","closed"');
		await folder.load({ 'a.csv': changed }, ...of_test);
		await folder.load({ 'a.csv': file(1, 3) }, ...of_test, '--full');
		const quarter = { authority: 'test', period: '2024Q2', n_complaints: 1 };
		expect(entries(folder)).toEqual([
			[
				{ change: 'added', reason: 'new_complaint', ...quarter },
				{ change: 'changed', reason: 'newer_version', ...quarter },
			],
			[{ change: 'removed', reason: 'absent_in_full_export', ...quarter }],
		]);
	});
});
