import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { z } from 'zod';

/** The rows of a CSV file in `data/reference`; throws where a row does not fit the schema. */
export function referenceRows<S extends z.ZodType>(file: string, schema: S): z.infer<S>[] {
	const path = new URL(`../data/reference/${file}`, import.meta.url);
	const rows: unknown[] = parse(readFileSync(path, 'utf8'), { columns: true, skip_empty_lines: true });
	return rows.map((row) => schema.parse(row));
}
