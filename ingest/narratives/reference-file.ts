import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { z } from 'zod';

const folder = new URL('../../data/reference/narrative-lexicons/', import.meta.url);

export const contentOf = (name: string): string => readFileSync(new URL(`${name}.csv`, folder), 'utf8');

/** The rows of a file of data/reference/narrative-lexicons, each of the shape that its reader declares. */
export function rowsOf<Row extends z.ZodType>(name: string, row: Row): z.infer<Row>[] {
	const rows: unknown[] = parse(contentOf(name), { columns: true, skip_empty_lines: true });
	return rows.map((cells, at) => {
		const { success, data, error } = row.safeParse(cells);
		if (!success) throw new Error(`invalid row: ${name}.csv ${at + 2}: ${error.issues[0]?.message}`);
		return data;
	});
}
