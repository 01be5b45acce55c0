import { join } from 'node:path';
import { figureOf, type Figure } from '../measuring/figure.ts';
import { measureSql } from '../measuring/measure-sql.ts';
import type { Workplace } from '../workplace.ts';

/** What a plain script does not do, in one line: its time is no target. */
export const notInPlainScript =
	'The plain script leaves damaged rows out without a word, takes any code, overwrites older versions, resolves no vendor, ' +
	'computes and rounds nothing, and keeps narratives and complainants readable in the file.';

export interface PlainScript {
	full: Figure;
	delta: Figure;
	/** Complaints in its table at the end. */
	n_rows: number;
}

/** Loads a file, then a second one over it, as a script of ten lines would. */
export async function measurePlainScript(
	{ folder, signal }: Workplace,
	full_path: string,
	delta_path: string,
): Promise<PlainScript> {
	const run = (path: string, names: string[]) =>
		measureSql({
			name: 'the plain script',
			database: join(folder, 'plain.duckdb'),
			files: names.map((name) => new URL(`./${name}.sql`, import.meta.url)),
			parameters: { path },
			folder,
			signal,
		});
	const full = await run(full_path, ['plain-table', 'plain-load']);
	const delta = await run(delta_path, ['plain-load']);
	const [counted] = JSON.parse(delta.stdout) as { n_rows: number }[];
	return {
		full: figureOf('plain_full', 'plain SQL script, the whole file', full),
		delta: figureOf('plain_delta', 'plain SQL script, 1 % on top', delta),
		n_rows: counted?.n_rows ?? 0,
	};
}
