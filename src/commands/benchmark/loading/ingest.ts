import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { InputSummary, Summary } from '../../../../ingest/manifest.ts';
import { measureProcess, type Measured } from '../measuring/measured-process.ts';
import type { Workplace } from '../workplace.ts';

export type Account = Pick<InputSummary, 'rows_read' | 'rows_loaded' | 'rows_merged' | 'rows_quarantined'>;

/** The ingest as anyone runs it, with snapshots and state in the folder. Throws when it does not account for `n_rows` rows. */
export async function measureIngest(
	{ folder, signal }: Workplace,
	path: string,
	n_rows: number,
	...options: string[]
): Promise<{ measured: Measured; account: Account }> {
	const program = fileURLToPath(new URL('../../../../ingest/main.ts', import.meta.url));
	const measured = await measureProcess({
		name: 'the ingest',
		args: [program, path, ...options, '--out', join(folder, 'snapshots'), '--json', '--verbose'],
		environment: { HERKOMST_STATE: join(folder, 'state') },
		signal,
	});
	const { inputs } = JSON.parse(measured.stdout) as Summary;
	const input = inputs.find((candidate) => candidate.path === path);
	if (input?.rows_read !== n_rows)
		throw new Error(`failed: the ingest read ${input?.rows_read ?? 0} of ${n_rows} rows`);
	const { rows_read, rows_loaded, rows_merged, rows_quarantined } = input;
	return { measured, account: { rows_read, rows_loaded, rows_merged, rows_quarantined } };
}
