import type { DuckDBAppender } from '@duckdb/node-api';
import type { Engine } from './engine.ts';
import { openMapper } from './mapping/apply.ts';
import type { Mapping } from './mapping/mapping.ts';
import type { MappedRow } from './mapping/table-rows.ts';
import { readRecords } from './open-input.ts';
import type { ReadInput, Reading } from './read-input.ts';
import { isDamaged, type DamagedRecord, type SourceFile } from './readers/source-file.ts';

/** Records to read, from a file or from what was held back, and how they are mapped. */
export interface Streamed {
	path: string;
	sha256: string;
	/** About how many records there are, or null. */
	n_expected: number | null;
	source: SourceFile;
	mapping: Mapping;
	/** Opens the file once more, to look up records that turn out to be held back. */
	readAgain: (() => Promise<SourceFile>) | null;
}

/** Any file, record by record. Texts about people go to `texts`. */
export async function readStreamed(
	engine: Engine,
	first_input_id: number,
	{ path, sha256, n_expected, source, mapping, readAgain }: Streamed,
	reading: Reading,
): Promise<ReadInput[]> {
	const told = { ...mapping, authority: reading.authority ?? undefined };
	const mapper = openMapper(told, path, source.header, reading.pseudonym_key);
	let next_input_id = first_input_id;
	const texts = await engine.appender('main', 'texts');
	const tables = [];
	for (const mapped of mapper.tables)
		tables.push({
			...mapped,
			appender: await engine.appender('raw', mapped.table),
			input_ids: [next_input_id++],
			rows_read: 0,
		});
	const flags = await engine.appender('main', 'flags');
	const damaged: DamagedRecord[] = [];
	let records_read = 0;
	for await (const record of readRecords(source, path)) {
		records_read += 1;
		if (records_read % 10_000 === 0) reading.progress.rows(records_read, n_expected);
		if (isDamaged(record)) {
			damaged.push(record);
			continue;
		}
		const said = mapper.open(record.values);
		for (const message of mapper.oddities(record.values)) {
			flags.appendInteger(first_input_id);
			flags.appendBigInt(BigInt(record.line));
			for (const text of [tables[0]?.table ?? '', 'dates_out_of_order', message]) flags.appendVarchar(text);
			flags.endRow();
		}
		for (const to of tables)
			for (const row of to.rows(record, said)) {
				to.rows_read += 1;
				while (to.input_ids.length <= row.nth) to.input_ids.push(next_input_id++);
				append(to.appender, texts, to.input_ids[row.nth] ?? 0, to.table, row);
			}
	}
	for (const { appender } of tables) appender.closeSync();
	texts.closeSync();
	flags.closeSync();
	return tables.map(({ table, input_ids, rows_read, unmapped_values }, index) => ({
		input_ids,
		path,
		sha256,
		profile: mapping.profile,
		table,
		encoding: source.encoding,
		dialect: source.dialect,
		reader: 'streaming',
		rows_read: index === 0 ? records_read : rows_read,
		columns_not_read: index === 0 ? mapper.columns_not_read : [],
		unmapped_values: Object.fromEntries(unmapped_values),
		damaged: index === 0 ? damaged : [],
		is_full: table === 'complaints' && (mapping.full || reading.is_full),
		exported_date: mapper.exported_date ?? reading.exported_date,
		authority: reading.authority,
		precedence: null,
		is_retried: false,
		readAgain,
	}));
}

function append(
	rows: DuckDBAppender,
	texts: DuckDBAppender,
	input_id: number,
	table: string,
	row: MappedRow,
): void {
	rows.appendInteger(input_id);
	rows.appendBigInt(BigInt(row.line));
	for (const value of [row.content_sha256, ...row.values])
		if (value === null) rows.appendNull();
		else rows.appendVarchar(value);
	rows.endRow();
	for (const { text_kind, text_sha256, text } of row.texts) {
		texts.appendInteger(input_id);
		texts.appendBigInt(BigInt(row.line));
		for (const value of [table, text_kind, text_sha256, text]) texts.appendVarchar(value);
		texts.endRow();
	}
}
