import { describe, expect, it } from 'vitest';
import { facts, isFact, valueCodes } from '../../../src/lib/domain/facts.ts';
import { inputTableNames, inputTables, type InputColumn } from '../../../src/lib/domain/input-tables.ts';
import type { ValueKind } from '../../../src/lib/domain/value-kinds.ts';
import { listOf, rowsOf, valueOf, type Row } from './committed.ts';

const shapes: Record<ValueKind, RegExp> = {
	date: /^\d{4}(-\d\d(-\d\d)?)?$/,
	time: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/,
	code: /^\S+$/,
	number: /^-?\d+(\.\d+)?$/,
	text: /\S/,
	yes_no: /^(yes|no)$/,
	language: /^(nl|en|fr|de)$/,
};

type Meaning = Pick<InputColumn, 'value_kind' | 'codes' | 'is_list'>;

const isRight = (value: string, { value_kind, codes, is_list }: Meaning): boolean =>
	(is_list ? value.split('|') : [value]).every(
		(part) => shapes[value_kind].test(part) && (codes === null || codes.includes(part)),
	);

const tables = inputTableNames.filter((name) => name !== 'holidays' && name !== 'deletions');

describe.each(tables)('%s', (name) => {
	const rows = rowsOf(name);
	const columns = inputTables[name].columns;

	it('has headers of the native input only, and every required one', () => {
		const headers = Object.keys(rows[0] ?? {});
		const known = columns.map((column) => column.name);
		expect(headers.filter((header) => !known.includes(header))).toEqual([]);
		expect(columns.filter((column) => column.is_required && !headers.includes(column.name))).toEqual([]);
	});

	it('holds only values that the native input allows', () => {
		const wrong = rows.flatMap((row) =>
			columns
				.filter(({ name: header, ...column }) => {
					const value = valueOf(row, header);
					return value === '' ? column.is_required : !isRight(value, column);
				})
				.map((column) => `${column.name}: ${valueOf(row, column.name)}`),
		);
		expect(wrong).toEqual([]);
	});
});

describe('facts', () => {
	const rightFact = (row: Row): boolean => {
		const fact = valueOf(row, 'fact');
		return isFact(fact) && isRight(valueOf(row, 'value'), { ...facts[fact], codes: valueCodes(facts[fact]) });
	};

	it('have values of their kind, a document and a page', () => {
		const wrong = rowsOf('facts').filter((row) => !rightFact(row) || !row.document_reference || !row.page);
		expect(wrong).toEqual([]);
	});

	it('repeat no code within a cell', () => {
		const cells = rowsOf('complaints').flatMap((row) => [
			listOf(row, 'violation_types'),
			listOf(row, 'data_sources'),
		]);
		expect(cells.filter((codes) => new Set(codes).size !== codes.length)).toEqual([]);
	});
});
