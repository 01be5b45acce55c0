import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { figureOf, type Figure } from '../measuring/figure.ts';
import { measureSql } from '../measuring/measure-sql.ts';
import type { Workplace } from '../workplace.ts';

/** Reads a file as text by the database engine alone. */
export async function measureBaseline({ folder, signal }: Workplace, path: string): Promise<Figure> {
	const database = join(folder, 'baseline.duckdb');
	const measured = await measureSql({
		name: 'the baseline',
		database,
		files: [new URL('./baseline.sql', import.meta.url)],
		parameters: { path },
		folder,
		signal,
	});
	rmSync(database);
	return figureOf('baseline', 'baseline: every cell as text, one reader', measured);
}
