import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generateComplaints } from '../../../src/commands/benchmark/generation/generate-complaints.ts';
import { dataSourceCodes } from '../../../src/lib/domain/data-sources/index.ts';
import { inputTables } from '../../../src/lib/domain/input-tables.ts';
import { isViolationType, violationTypeCodes } from '../../../src/lib/domain/violation-types/index.ts';

const n = 20_000;
const folder = mkdtempSync(join(tmpdir(), 'herkomst-generator-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes a file and tells its text; by default the whole of the first file. */
async function generated(
	name: string,
	settings: { n_before?: number; n_newer?: number; n_new?: number; seed?: number } = {},
) {
	const path = join(folder, name);
	await generateComplaints({ path, n_before: 0, n_newer: 0, n_new: n, seed: 1, ...settings }, folder);
	return readFileSync(path, 'utf8');
}

type Complaint = Record<string, string>;
const columns = inputTables.complaints.columns.map(({ name }) => name);

/** Read by a parser that is not the one that wrote; lines of a wrong length apart. */
function read(text: string): { header: string[]; complaints: Complaint[]; lengths: number[] } {
	const [header = [], ...records] = parse(text, { relax_column_count: true }) as string[][];
	const whole = records.filter((record) => record.length === header.length);
	return {
		header,
		complaints: whole.map((record) =>
			Object.fromEntries(header.map((name, index) => [name, record[index] ?? ''])),
		),
		lengths: records.map((record) => record.length),
	};
}

let text = '';
let file: ReturnType<typeof read>;
beforeAll(async () => {
	text = await generated('complaints.csv');
	file = read(text);
});

const all = (column: string): string[] => file.complaints.map((complaint) => complaint[column] ?? '');
const filled = (column: string): string[] => all(column).filter((value) => value !== '');
const percent = (part: number, whole: number): number => (100 * part) / whole;

describe('the generated file', () => {
	test('has every column of the native form and no other, in its order', () => {
		expect(file.header).toEqual(columns);
		for (const name of columns) expect(filled(name).length, name).toBeGreaterThan(0);
	});

	test('has as many complaints as asked for, each with a number of its own', () => {
		expect(file.lengths).toHaveLength(n);
		expect(new Set(all('complaint_id')).size).toBe(file.complaints.length);
	});

	test('has 7 complainants for every 10 complaints', () => {
		expect(percent(new Set(all('complainant_key')).size, file.complaints.length)).toBeCloseTo(70, 0);
	});

	test('has 500 vendors in three spellings each', () => {
		const plain = (name: string): string => name.toLowerCase().replace(/ (b\.v\.|gmbh|sas|ltd)$/, '');
		const spellings = new Set(filled('vendor_name'));
		expect(new Set([...spellings].map(plain)).size).toBe(500);
		expect(spellings.size).toBe(1500);
	});

	test.each(['access_request_date', 'notice_date', 'erasure_request_date'])(
		'has %s in a fifth of them',
		(column) => {
			expect(Math.abs(percent(filled(column).length, n) - 20)).toBeLessThan(1);
		},
	);

	test('covers 2019 to 2025', () => {
		const years = new Set(filled('received_date').map((date) => date.slice(0, 4)));
		expect([...years].sort()).toEqual(['2019', '2020', '2021', '2022', '2023', '2024', '2025']);
	});

	test.each([
		['data_sources', dataSourceCodes],
		['violation_types', violationTypeCodes],
	])('has one to three different %s, and each code somewhere', (column, codes) => {
		const lists = filled(column)
			.filter((cell) => cell !== 'NO-SUCH-CODE')
			.map((cell) => cell.split('|'));
		expect(new Set(lists.map((list) => list.length))).toEqual(new Set([1, 2, 3]));
		expect(lists.every((list) => new Set(list).size === list.length)).toBe(true);
		expect(new Set(lists.flat())).toEqual(new Set(codes));
	});
});

describe('narratives', () => {
	const share = (is_it: (narrative: string) => boolean): number =>
		percent(filled('narrative').filter(is_it).length, filled('narrative').length);

	test('are in 5 % of complaints, some 600 characters long, and hardly ever the same', () => {
		const narratives = filled('narrative');
		expect(Math.abs(percent(narratives.length, n) - 5)).toBeLessThan(0.5);
		const length = narratives.reduce((sum, narrative) => sum + narrative.length, 0) / narratives.length;
		expect(Math.abs(length - 600)).toBeLessThan(100);
		expect(new Set(narratives).size).toBe(narratives.length);
	});

	test('one in ten holds a newline and quotes', () => {
		expect(Math.abs(share((narrative) => /\n".+"\n/.test(narrative)) - 10)).toBeLessThan(3);
		expect(share((narrative) => narrative.includes('"') !== narrative.includes('\n'))).toBe(0);
	});

	test('2 % are the letter of a campaign', () => {
		expect(
			Math.abs(share((narrative) => /^(Hierbij dien ik|I hereby lodge)/.test(narrative)) - 2),
		).toBeLessThan(1.5);
	});
});

test('one row in a thousand is damaged, in four ways, all over the file', () => {
	const kinds = [
		file.lengths.filter((length) => length < columns.length).length,
		file.lengths.filter((length) => length > columns.length).length,
		file.complaints.filter(({ received_date }) => received_date === '2023-02-30').length,
		file.complaints.filter(({ violation_types = '' }) => !violation_types.split('|').every(isViolationType))
			.length,
	];
	expect(Math.min(...kinds)).toBeGreaterThan(0);
	expect(
		percent(
			kinds.reduce((sum, count) => sum + count, 0),
			n,
		),
	).toBeCloseTo(0.1, 1);
	const places = file.lengths.flatMap((length, place) => (length === columns.length ? [] : [place]));
	expect(places.at(-1) ?? 0).toBeGreaterThan(n / 2);
});

describe('the same seed', () => {
	const digest = (of: string): string => createHash('sha256').update(of).digest('hex');

	test('gives the same bytes, another one gives others', async () => {
		expect(digest(await generated('again.csv'))).toBe(digest(text));
		expect(digest(await generated('other.csv', { seed: 2 }))).not.toBe(digest(text));
	});

	test('gives a later file half of newer versions of the same complaints, half of new ones', async () => {
		const later = read(await generated('later.csv', { n_before: n, n_newer: 100, n_new: 100 })).complaints;
		const before = new Map(file.complaints.map((complaint) => [complaint.complaint_id, complaint]));
		const newer = later.filter(({ complaint_id }) => before.has(complaint_id));
		expect(Math.abs(newer.length - 100)).toBeLessThan(3);
		expect(Math.abs(later.length - 200)).toBeLessThan(3);
		for (const { complaint_id, complainant_key, vendor_name, updated_date = '', status } of newer) {
			expect(before.get(complaint_id)).toMatchObject({ complainant_key, vendor_name });
			expect(updated_date > (before.get(complaint_id)?.updated_date ?? '')).toBe(true);
			expect(status).toBe('closed');
		}
	});
});
