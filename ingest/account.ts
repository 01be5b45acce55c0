import type { InputTableName } from '../src/lib/domain/input-tables.ts';
import { allowance } from './allowance.ts';
import type { Engine } from './engine.ts';
import { IngestError } from './errors.ts';
import type { InputSummary } from './manifest.ts';
import type { ReadInput } from './read-input.ts';

const model = (name: string): URL => new URL(`./models/staging/${name}.sql`, import.meta.url);

type Account = {
	input_id: number;
	rows_loaded: number;
	rows_merged: number;
	rows_quarantined: number;
	rows_repeated: number;
};

/**
 * Says where each row of each input of one table went. Throws when a row is nowhere or twice: then nothing of this run may be served
 * (interfaces: rows_read = rows_loaded + rows_merged + rows_quarantined).
 */
export async function account(
	engine: Engine,
	table: InputTableName,
	read: ReadInput[],
): Promise<InputSummary[]> {
	const accounts = await engine.rows<Account>(
		model(table === 'complaints' ? 'complaint-account' : 'accounting'),
		{ table_name: table, keyed_table: `keyed_${table}` },
	);
	const of = new Map(accounts.map((counted) => [counted.input_id, counted]));
	return read
		.filter((input) => input.table === table)
		.map((input) => {
			const total = (count: keyof Account): number =>
				input.input_ids.reduce((sum, input_id) => sum + (of.get(input_id)?.[count] ?? 0), 0);
			const summary: InputSummary = {
				path: input.path,
				sha256: input.sha256,
				profile: input.profile,
				table: input.table,
				encoding: input.encoding,
				dialect: input.dialect,
				reader: input.reader,
				is_retried: input.is_retried,
				is_full: input.is_full,
				exported_date: input.exported_date,
				rows_read: input.rows_read,
				rows_loaded: total('rows_loaded'),
				rows_merged: total('rows_merged'),
				rows_quarantined: total('rows_quarantined'),
				rows_repeated: total('rows_repeated'),
				columns_not_read: input.columns_not_read,
				unmapped_values: input.unmapped_values,
			};
			const accounted = summary.rows_loaded + summary.rows_merged + summary.rows_quarantined;
			if (accounted !== summary.rows_read)
				throw new Error(
					`invalid account: ${summary.path}: ${summary.rows_read} rows read, ${accounted} accounted for`,
				);
			return summary;
		});
}

interface Reason extends Record<string, unknown> {
	message: string;
	n_rows: number;
	first_line: number;
}

/** Throws when an input has more in quarantine than allowed, with the most frequent reasons. */
export async function refuseTooMany(
	engine: Engine,
	inputs: InputSummary[],
	max_quarantine: number,
): Promise<void> {
	for (const { path, table, rows_read, rows_quarantined, is_retried } of inputs) {
		// These were let through as held back before.
		if (is_retried) continue;
		const allowed = allowance(rows_read, max_quarantine);
		if (rows_quarantined <= allowed) continue;
		const reasons = await engine.rows<Reason>(model('quarantine-reasons'), { path, table_name: table });
		const listed = reasons.map(
			({ message, n_rows, first_line }) => `  ${n_rows} × ${message} (first on line ${first_line})`,
		);
		throw new IngestError(
			'too_many_quarantined',
			[
				`too many rows in quarantine: ${path}: ${rows_quarantined} of ${rows_read}, ${allowed} allowed (--max-quarantine)`,
				...listed,
			].join('\n'),
		);
	}
}
