import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import type { InputTableName } from '../../../src/lib/domain/input-tables.ts';

export type Row = Record<string, string>;

const folder = new URL('../../../data/', import.meta.url);

export const committedText = (name: string): string => readFileSync(new URL(`demo/${name}`, folder), 'utf8');

/** The rows of a committed table; `demo` unless another folder of data is named. */
export const rowsOf = (name: InputTableName, under = 'demo'): Row[] =>
	parse(readFileSync(new URL(`${under}/${name}.csv`, folder), 'utf8'), { columns: true });

export const valueOf = (row: Row, column: string): string => row[column] ?? '';

export const listOf = (row: Row, column: string): string[] => valueOf(row, column).split('|').filter(Boolean);

/** Names written apart or together, in capitals or not, are one. */
export const lettersOf = (name: string): string =>
	name
		.normalize('NFKD')
		.toLowerCase()
		.replaceAll(/[^a-z0-9]/g, '');
