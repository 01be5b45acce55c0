import { inputTables } from '../src/lib/domain/input-tables.ts';
import { readInBulk } from './bulk/read-in-bulk.ts';
import type { Engine } from './engine.ts';
import type { InputFile } from './inputs.ts';
import { firstTable } from './mapping/mapping.ts';
import { folded } from './mapping/pattern.ts';
import type { OpenedInput } from './open-input.ts';
import type { ReadInput, Reading } from './read-input.ts';

const complaintWords = inputTables.complaints.columns.map(({ name }) => name);

/** A regular file of our own words for complaints, by DuckDB's reader; null when it is not that. */
export async function readRegular(
	engine: Engine,
	input_id: number,
	file: InputFile,
	{ source, mapping, print }: OpenedInput,
	{ authority, pseudonym_key, is_full, exported_date, progress }: Reading,
): Promise<ReadInput[] | null> {
	const { header, plain_delimiter: delimiter } = source;
	if (mapping.profile !== 'native' || firstTable(mapping).table !== 'complaints' || delimiter === null)
		return null;
	if (!header.some((name) => folded(name) === 'complaint_id')) return null;
	const bulk = {
		path: file.path,
		sha256: print.sha256,
		header,
		delimiter,
		input_id,
		authority,
		pseudonym_key,
	};
	const read = await readInBulk(engine, bulk, complaintWords, (count) => progress.rows(count, print.lines));
	if (!read) return null;
	return [
		{
			input_ids: [input_id],
			path: file.path,
			sha256: print.sha256,
			profile: mapping.profile,
			table: 'complaints',
			encoding: source.encoding,
			dialect: source.dialect,
			reader: 'bulk',
			rows_read: read.records_read,
			columns_not_read: header
				.filter((name) => !complaintWords.includes(folded(name)))
				.map((name) => name.replace(/\s+/g, ' ')),
			unmapped_values: {},
			damaged: read.damaged,
			is_full,
			exported_date,
			authority,
			precedence: null,
			is_retried: false,
			readAgain: null,
		},
	];
}
