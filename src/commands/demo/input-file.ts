import { inputTables, type InputTableName } from '../../lib/domain/input-tables.ts';
import { commaSeparated } from './comma-separated.ts';

/** A row of a table of the native input, by header; an absent value is an empty field. */
export type Row = Partial<Record<string, string>>;

/** A file of the native input with the columns that some row fills. Throws on a column that the input does not know. */
export const inputFile = (name: InputTableName, rows: readonly Row[]): string => {
	const known = inputTables[name].columns.map((column) => column.name);
	const used = new Set(rows.flatMap((row) => Object.keys(row).filter((column) => row[column])));
	for (const column of used)
		if (!known.includes(column)) throw new Error(`unknown column: ${name}.${column}`);
	return commaSeparated(
		known.filter((column) => used.has(column)),
		rows,
	);
};
