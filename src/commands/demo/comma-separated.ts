import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';

/** Quotes a value where RFC 4180 asks for it. */
const quoted = (value: string): string =>
	/[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;

/** A file after RFC 4180 with line feeds; an absent value is an empty field. */
export const commaSeparated = (
	columns: readonly string[],
	rows: readonly Partial<Record<string, string>>[],
): string =>
	[columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]
		.map((values) => `${values.map(quoted).join(',')}\n`)
		.join('');

/** The rows of a table kept beside this code, such as the sentences of a language. */
export const tableAt = (url: URL): Record<string, string>[] =>
	parse(readFileSync(url, 'utf8'), { columns: true });
