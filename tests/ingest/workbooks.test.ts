import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findInputs } from '../../ingest/inputs.ts';
import { fingerprint } from '../../ingest/readers/encoding.ts';
import { isDamaged } from '../../ingest/readers/source-file.ts';
import { openXlsx } from '../../ingest/readers/xlsx.ts';
import { ingestFolder } from './ingest-folder.ts';
import { sheetXml, workbook, workbookParts, zip, type Cell, type Part } from './workbook.ts';

const folder = ingestFolder();
let written = 0;
function write(bytes: Buffer, name = 'book.xlsx'): string {
	const path = join(folder.write(`w${(written += 1)}`, { [name]: bytes }), name);
	writeFileSync(path, bytes);
	return path;
}

/** What one sheet gives: its header, its rows by line, and what was noticed. */
async function read(bytes: Buffer, sheet: string | null = null, rows_above = 0) {
	const path = write(bytes);
	const source = await openXlsx(path, await fingerprint(path), sheet, rows_above);
	const rows: [number, unknown][] = [];
	for await (const record of source.records)
		rows.push([record.line, isDamaged(record) ? record.message : record.values]);
	return { header: source.header, rows, dialect: source.dialect };
}
const readRows = (rows: Cell[][], rows_above = 0) => read(workbook({ Complaints: rows }), null, rows_above);

const header = ['complaint_id', 'received_date', 'in_scope', 'narrative'];

describe('a sheet of a workbook', () => {
	test('gives text as it stands there, and dates, numbers and booleans as a CSV file would', async () => {
		const found = await readRows([
			header,
			['0012', new Date('2024-05-17'), true, ' Two lines,\nand "quotes" & <tags> '],
			[12, new Date('2024-05-17T10:29:59.9996Z'), false, 'É 🦆'],
			[0.1, '2024-05', null, ''],
		]);
		expect(found).toEqual({
			header,
			rows: [
				[2, ['0012', '2024-05-17', 'yes', ' Two lines,\nand "quotes" & <tags> ']],
				[3, ['12', '2024-05-17 10:30:00', 'no', 'É 🦆']],
				[4, ['0.1', '2024-05', null, null]],
			],
			dialect: 'workbook, sheet "Complaints"',
		});
	});

	test('leaves empty rows and columns out, and keeps the numbers of the others', async () => {
		const rows = [[], ['a', 'b', null], [], ['1', null, null], [null, null], [null, '2']];
		expect((await readRows(rows)).rows).toEqual([
			[4, ['1', null]],
			[6, [null, '2']],
		]);
	});

	test('has its header below rows of notes where a mapping says so', async () => {
		const found = await readRows([['Exported on Monday'], ['a', 'b'], ['1', '2']], 1);
		expect([found.header, found.rows]).toEqual([['a', 'b'], [[3, ['1', '2']]]]);
		expect(found.dialect).toBe('workbook, sheet "Complaints", 1 above the header');
	});

	test('holds a row back that has a value to the right of the header', async () => {
		const { rows } = await readRows([['a'], ['1'], ['2', null, 'note']]);
		expect(rows).toEqual([
			[2, ['1']],
			[3, 'has a value in column 3 where the header has 1'],
		]);
	});

	test('says what a table can not show: merged cells, formulas without a value, errors', async () => {
		const rows: Cell[][] = [
			['a', 'b', 'c'],
			[{ formula: 'B1&"x"', value: 'bx' }, { formula: 'NOW()' }, { error: '#N/A' }],
			['merged', null, '1'],
		];
		const found = await read(zip(workbookParts({ One: sheetXml(rows, ['A3:B3']) })));
		expect(found.rows).toEqual([
			[2, ['bx', null, null]],
			[3, ['merged', null, '1']],
		]);
		expect(found.dialect).toBe(
			'workbook, sheet "One", 1 merged ranges (their value stands in the first cell), ' +
				'1 formulas without a stored value (read as empty), 1 cells with an error such as #N/A (read as empty)',
		);
	});
});

describe('of several sheets', () => {
	const table: Cell[][] = [['a'], ['1']];
	test.each<[string, string[], string[]]>([
		['the first is read', ['One', 'Two'], ['One']],
		['a hidden one is no first', ['.One', 'Two'], ['Two']],
		[
			'those named as our tables are read',
			['Notes', 'Complaints', 'Vendor names'],
			['Complaints', 'Vendor names'],
		],
		['names may hold any character', ['A & "B" <é>', 'Two'], ['A & "B" <é>']],
	])('%s, the others are listed', (_, sheets, expected) => {
		const path = write(workbook(Object.fromEntries(sheets.map((name) => [name, table]))));
		const { files, files_not_read } = findInputs([path]);
		expect(files).toEqual(expected.map((sheet) => ({ path, format: 'xlsx', sheet })));
		expect(files_not_read.map((file) => file.path)).toEqual(
			sheets.filter((name) => !expected.includes(name)).map((name) => `${path}, sheet "${name}"`),
		);
	});
});

const entry = (content: string | Buffer, more: Partial<Part> = {}): Part => ({ content, ...more });
const good = workbookParts({ One: sheetXml([['a'], ['1']]) });
const sheet = 'xl/worksheets/sheet1.xml';
const zeros = Buffer.alloc(60 * 1024 * 1024);

describe('refused in a sentence', () => {
	test.each<[string, Buffer, RegExp]>([
		['no zip archive', Buffer.from('complaint_id\n1\n'), /does not begin as a workbook/],
		['nothing', Buffer.alloc(0), /does not begin as a workbook/],
		['a zip archive of something else', zip({ 'a.txt': entry('x') }), /no Excel workbook/],
		['cut off', workbook({ One: [['a'], ['1']] }).subarray(0, 700), /list of parts is missing/],
		['one with a password', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /encrypted or in the old Excel format/],
		['one with encrypted parts', zip({ ...good, [sheet]: entry('x', { flags: 1 }) }), /encrypted/],
		['a part other than was packed', flipped(zip(good)), /can not be unpacked|not hold what was packed/],
		[
			'a part larger than it says',
			zip({ ...good, [sheet]: entry(zeros, { declared: 100 }) }),
			/more than it declares/,
		],
		['sixty mebibytes of nothing', zip({ ...good, 'xl/media.bin': entry(zeros) }), /more than 200 times/],
		['more than can be held', zip({ ...good, x: entry('x', { declared: 2 ** 31 }) }), /128 MiB can be held/],
		['no sheet', zip({ ...good, 'xl/workbook.xml': entry('<workbook/>') }), /no sheet with cells/],
		[
			'a sheet that is no XML',
			zip({ ...good, [sheet]: entry('<worksheet><sheetData><row r="1"><c r="A1"') }),
			/damaged or of a kind/,
		],
		[
			'a cell of a type that is none',
			zip({ ...good, [sheet]: entry(sheetXml([['a']]).replace('inlineStr', 'odd')) }),
			/can not be read/,
		],
		['an empty sheet', workbook({ One: [] }), /missing header/],
		[
			'too many columns',
			workbook({ One: [Array.from({ length: 5000 }, (_, index) => `c${index}`)] }),
			/5000 columns/,
		],
		[
			'a row that no sheet has',
			zip({
				...good,
				[sheet]: entry(
					'<worksheet><sheetData><row r="900000000"><c r="A900000000"><v>1</v></c></row></sheetData></worksheet>',
				),
			}),
			/row 900000000/,
		],
	])('%s', async (_, bytes, says) => {
		await expect(read(bytes)).rejects.toThrow(says);
	});

	test('with exit code 10, whatever else is in the folder', async () => {
		const files = { 'complaints.csv': 'complaint_id,received_date\n1,2024-05-17\n', 'book.xlsx': 'x' };
		await expect(folder.load(files, '--authority', 'test')).rejects.toMatchObject({
			reason: 'input_unreadable',
		});
	});
});

/** The archive with one byte of its last packed part changed. */
function flipped(archive: Buffer): Buffer {
	const copy = Buffer.from(archive);
	const at = copy.lastIndexOf('PK\x03\x04') + 70;
	copy[at] = (copy[at] ?? 0) ^ 0xff;
	return copy;
}

test.each(['old.xls', 'binary.xlsb', 'open.ods'])('%s: how to save it', (name) => {
	const path = write(Buffer.from('x'), name);
	expect(() => findInputs([path])).toThrow(/save it as \.xlsx, or its sheet as \.csv/);
	const beside = join(path, '..');
	expect(findInputs([beside]).files_not_read.map((file) => basename(file.path))).toEqual([name]);
});
