import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../../src/commands/codebook/csv.ts';
import { codebookFiles } from '../../../src/commands/codebook/tables.ts';

const folder = new URL('../../../data/codebook/', import.meta.url);

describe('the committed codebook', () => {
	it('holds the generated files and nothing else', () => {
		expect(readdirSync(folder).toSorted()).toEqual(Object.keys(codebookFiles()).toSorted());
	});

	it.each(Object.entries(codebookFiles()))('%s is what `npm run codebook` writes', (name, text) => {
		expect(readFileSync(new URL(name, folder), 'utf8')).toBe(text);
	});

	it.each(Object.entries(codebookFiles()))('%s reads back with one cell a column', (_name, text) => {
		const [header, ...rows] = parse(text) as string[][];
		expect(rows.length).toBeGreaterThan(0);
		for (const row of rows) expect(row).toHaveLength(header?.length ?? 0);
	});
});

describe('CSV of the codebook', () => {
	it('quotes commas, quotes and line breaks, joins lists, leaves null empty', () => {
		expect(csvOf([{ a: 'x, "y"', b: null, c: ['p', 'q'], d: 5, e: false, f: 'one\ntwo' }])).toBe(
			'a,b,c,d,e,f\n"x, ""y""",,p|q,5,false,"one\ntwo"\n',
		);
	});

	it('refuses a row that lacks a column', () => {
		expect(() => csvOf([{ a: 1, b: 2 }, { a: 1 }])).toThrow('missing column: b');
	});
});
