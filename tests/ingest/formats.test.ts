import { DuckDBInstance } from '@duckdb/node-api';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { ingestFolder, type Files } from './ingest-folder.ts';
import { workbook, type Cell } from './workbook.ts';

const header = [
	'complaint_id',
	'authority',
	'received_date',
	'vendor_name',
	'in_scope',
	'violation_types',
	'narrative',
];
const records = [
	['1', 'test', '2024-05-17', 'Graphfable', 'yes', 'ACC-LATE|ERA-REF', 'Two lines,\nand "quotes"'],
	['2', 'test', '2024-05', 'Café Fable', 'no', '', 'É'],
	['3', 'test', '2024', '', '', 'ACC-LATE', ''],
];
const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

function csv(delimiter = ',', newline = '\n', names = header): string {
	return [names, ...records].map((cells) => cells.map(quoted).join(delimiter) + newline).join('');
}

const objects = records.map((cells) => {
	const [complaint_id, authority, received_date, vendor_name, in_scope, violation_types = '', narrative] =
		cells;
	const types = violation_types === '' ? null : violation_types.split('|');
	return { complaint_id, authority, received_date, vendor_name, in_scope, violation_types: types, narrative };
});
const jsonl = objects.map((object) => `${JSON.stringify(object)}\n`).join('');
const typed = objects
	.map(({ complaint_id, in_scope, ...rest }) => ({
		...rest,
		complaint_id: Number(complaint_id),
		in_scope: in_scope === '' ? null : in_scope === 'yes',
	}))
	.map((object) => `${JSON.stringify(object)}\n`)
	.join('');

/** Dates, numbers and booleans as cells of their own types. */
const cells: Cell[][] = [
	header,
	...records.map((texts) =>
		texts.map((text) => {
			if (/^\d+$/.test(text)) return Number(text);
			if (/^\d{4}-\d\d-\d\d$/.test(text)) return new Date(text);
			return text === 'yes' ? true : text === 'no' ? false : text;
		}),
	),
];

const utf16 = (text: string, is_little: boolean): Buffer => {
	const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
	return is_little ? bytes : bytes.swap16();
};

const folder = ingestFolder();
const idOf = async (files: Files, ...options: string[]): Promise<string> =>
	(await folder.load(files, '--fresh', '--dry-run', ...options)).snapshot_id;
/** A pseudonym needs a key, and a dry run makes none. */
let plain = '';
beforeAll(async () => {
	await folder.load({ 'complaints.csv': csv() });
	plain = await idOf({ 'complaints.csv': csv() });
});

describe('the same rows give the same snapshot', () => {
	test.each<[string, Files]>([
		['semicolons', { 'complaints.csv': csv(';') }],
		['tabs', { 'complaints.tsv': csv('\t') }],
		['bars', { 'complaints.csv': csv('|') }],
		['a byte order mark', { 'complaints.csv': `\ufeff${csv()}` }],
		[
			'carriage returns at line ends',
			{ 'complaints.csv': csv(',', '\r\n').replaceAll('lines,\r\n', 'lines,\n') },
		],
		['no newline at the end', { 'complaints.csv': csv().trimEnd() }],
		['empty lines between', { 'complaints.csv': csv(',', '\n\n') }],
		['Windows-1252', { 'complaints.csv': Buffer.from(csv(), 'latin1') }],
		['UTF-16, little end first', { 'complaints.csv': utf16(csv(), true) }],
		['UTF-16, big end first', { 'complaints.csv': utf16(csv(), false) }],
		[
			'a header in capitals',
			{
				'complaints.csv': csv(
					',',
					'\n',
					header.map((name) => name.toUpperCase()),
				),
			},
		],
		[
			'a header with spaces around',
			{
				'complaints.csv': csv(
					',',
					'\n',
					header.map((name) => ` ${name} `),
				),
			},
		],
		['another file name', { 'intake-2024.csv': csv() }],
		['a workbook', { 'complaints.xlsx': workbook({ 'Sheet 1': cells }) }],
		['a sheet of our name among others', { 'book.xlsx': workbook({ Notes: [['x']], complaints: cells }) }],
		['JSON lines', { 'complaints.jsonl': jsonl }],
		['JSON lines with Windows line ends', { 'complaints.ndjson': jsonl.replaceAll('\n', '\r\n') }],
		['JSON lines with numbers, lists and booleans', { 'complaints.jsonl': typed }],
	])('with %s', async (_, files) => {
		expect(await idOf(files)).toBe(plain);
	});

	test('with Parquet, dates and lists as their own types', async () => {
		const lines = folder.write('lines', { 'complaints.jsonl': jsonl });
		const path = join(folder.write('parquet', { 'read-me.txt': '' }), 'complaints.parquet');
		const instance = await DuckDBInstance.create(':memory:');
		const connection = await instance.connect();
		await connection.run(
			`copy (select * replace (complaint_id::integer as complaint_id) from read_json('${join(lines, 'complaints.jsonl')}',
				columns = {complaint_id: 'VARCHAR', authority: 'VARCHAR', received_date: 'VARCHAR', vendor_name: 'VARCHAR',
				in_scope: 'VARCHAR', violation_types: 'VARCHAR[]', narrative: 'VARCHAR'})) to '${path}' (format parquet)`,
		);
		connection.closeSync();
		instance.closeSync();
		const summary = await folder.run(path, '--fresh', '--dry-run');
		expect(summary.snapshot_id).toBe(plain);
	});

	test('without ids, in any format and with columns in any order', async () => {
		const unnumbered = (names: string[], cells: string[]): string =>
			`${names.join(',')}\n${cells.join(',')}\n`;
		const names = ['received_date', 'vendor_name', 'channel', 'language'];
		const cells = ['2024-05-17', 'Graphfable', 'phone', ''];
		const ids = [
			await idOf({ 'a.csv': unnumbered(names, cells) }, '--authority', 'test'),
			await idOf({ 'a.csv': unnumbered(names.toReversed(), cells.toReversed()) }, '--authority', 'test'),
			await idOf(
				{ 'a.jsonl': '{"vendor_name":"Graphfable","channel":"phone","received_date":"2024-05-17"}\n' },
				'--authority',
				'test',
			),
			await idOf(
				{ 'a.csv': `\ufeff${unnumbered(names, cells).replaceAll(',', ';')}` },
				'--authority',
				'test',
			),
		];
		expect(new Set(ids).size).toBe(1);
	});
});

describe('a file', () => {
	test.each<[string, string | Uint8Array, string, string]>([
		['ascii.csv', csv().replaceAll(/[éÉ]/g, 'e'), 'utf-8', 'delimiter ","'],
		['semicolon.csv', csv(';'), 'utf-8', 'delimiter ";"'],
		['windows.csv', Buffer.from(csv(), 'latin1'), 'windows-1252', 'delimiter ","'],
		['wide.csv', utf16(csv('\t'), true), 'utf-16le', 'delimiter "\\t"'],
		['lines.jsonl', jsonl, 'utf-8', 'one JSON object a line'],
	])('%s says how it was read', async (name, content, encoding, dialect) => {
		const summary = await folder.load({ [name]: content }, '--fresh', '--dry-run');
		expect(summary.inputs.find(({ profile }) => profile === 'native')).toMatchObject({ encoding, dialect });
	});

	test('that is not read is listed with the reason', async () => {
		const others = { 'a.xlsb': 'x', 'b.pdf': 'x', 'c.zip': 'x', 'd.xls': 'x', e: 'x' };
		const summary = await folder.load({ 'complaints.csv': csv(), ...others }, '--fresh', '--dry-run');
		const listed = summary.files_not_read.map(({ path, why }) => [path.split('/').at(-1), why]);
		expect(listed.map(([name]) => name)).toEqual(['a.xlsb', 'b.pdf', 'c.zip', 'd.xls', 'e']);
		expect(listed.every(([, why]) => (why ?? '').length > 10)).toBe(true);
	});

	test('has columns that no word takes listed', async () => {
		const summary = await folder.load(
			{ 'a.csv': csv(',', '\n', header.with(6, 'Shoe size')) },
			'--fresh',
			'--dry-run',
		);
		expect(summary.inputs.find(({ profile }) => profile === 'native')?.columns_not_read).toEqual([
			'Shoe size',
		]);
	});

	test('with two columns of one name is refused: one of them would be lost', async () => {
		const twice = csv(',', '\n', header.with(3, 'Received_Date'));
		await expect(folder.load({ 'a.csv': twice }, '--fresh', '--dry-run')).rejects.toThrow(/received_date/i);
	});
});

test('lines that are no JSON objects are held back one by one', async () => {
	const other = ingestFolder();
	const lines = [
		'{"complaint_id":"1","received_date":"2024-05-17"}',
		'[1]',
		'{"complaint_id":',
		'null',
		'',
	].join('\n');
	const summary = await other.load({ 'complaints.jsonl': lines }, '--authority', 'test');
	expect(summary.inputs.find(({ profile }) => profile === 'native')).toMatchObject({
		rows_read: 4,
		rows_quarantined: 3,
	});
	const rows = await other.analyst('select line::integer as line, rule_id from quarantine order by line');
	expect(rows).toEqual([2, 3, 4].map((line) => ({ line, rule_id: 'row_damaged' })));
});
