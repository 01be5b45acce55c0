import type { DuckDBAppender } from '@duckdb/node-api';
import { inputTables, type InputTableName } from '../src/lib/domain/input-tables.ts';
import { readInBulk } from './bulk/read-in-bulk.ts';
import type { Engine } from './engine.ts';
import { IngestError } from './errors.ts';
import type { InputFile } from './inputs.ts';
import { openMapper } from './mapping/apply.ts';
import { firstTable, type Mapping } from './mapping/mapping.ts';
import { folded } from './mapping/pattern.ts';
import type { MappedRow } from './mapping/table-rows.ts';
import { openInput, readRecords, type OpenedInput } from './open-input.ts';
import type { Progress } from './progress.ts';
import { isDamaged, type DamagedRecord } from './readers/source-file.ts';

/** What one file gave to one table. For its first table `rows_read` counts records and damaged pieces alike, else rows made. */
export interface ReadInput {
	/**
	 * One number a row that a record can give to the table, so that number and line tell a row. A wide file has as many as columns;
	 * the first always exists.
	 */
	input_ids: number[];
	path: string;
	sha256: string;
	profile: string;
	table: InputTableName;
	encoding: string;
	dialect: string;
	reader: 'bulk' | 'streaming';
	rows_read: number;
	columns_not_read: string[];
	unmapped_values: Record<string, number>;
	damaged: DamagedRecord[];
	/** Whether what the file lacks was withdrawn. */
	is_full: boolean;
	/** ISO day of the publisher's export, where it is declared. */
	exported_date: string | null;
}

export interface Reading {
	offered: Mapping[];
	authority: string | null;
	is_full: boolean;
	exported_date: string | null;
	pseudonym_key: Uint8Array;
	progress: Progress;
}

/** Reads one file into the raw tables of its mapping, as text in our words: a regular one in bulk, any other record by record. */
export async function readInput(
	engine: Engine,
	first_input_id: number,
	file: InputFile,
	reading: Reading,
): Promise<ReadInput[]> {
	const opened = await openInput(engine, file, reading.offered);
	const { source, mapping } = opened;
	const authority = mapping.authority ?? reading.authority ?? null;
	if (firstTable(mapping).table === 'complaints' && !authority && !hasAuthority(source.header))
		throw new IngestError(
			'setting_wrong',
			`missing authority: ${file.path} has no such column; give --authority CODE`,
		);
	const told = { ...reading, authority };
	return (
		(await readRegular(engine, first_input_id, file, opened, told)) ??
		(await readStreamed(engine, first_input_id, file, opened, told))
	);
}

const complaintWords = inputTables.complaints.columns.map(({ name }) => name);

/** A regular file of our own words for complaints, by DuckDB's reader; null when it is not that. */
async function readRegular(
	engine: Engine,
	input_id: number,
	file: InputFile,
	{ source, mapping, print }: OpenedInput,
	{ authority, pseudonym_key, is_full, exported_date }: Reading,
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
	const read = await readInBulk(engine, bulk, complaintWords);
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
		},
	];
}

/** Any file, record by record. Texts about people go to `texts`. */
async function readStreamed(
	engine: Engine,
	first_input_id: number,
	file: InputFile,
	{ print, source, mapping }: OpenedInput,
	reading: Reading,
): Promise<ReadInput[]> {
	const told = { ...mapping, authority: reading.authority ?? undefined };
	const mapper = openMapper(told, file.path, source.header, reading.pseudonym_key);
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
	const damaged: DamagedRecord[] = [];
	let records_read = 0;
	for await (const record of readRecords(source, file.path)) {
		records_read += 1;
		if (records_read % 10_000 === 0) reading.progress.rows(records_read);
		if (isDamaged(record)) {
			damaged.push(record);
			continue;
		}
		const said = mapper.open(record.values);
		for (const to of tables)
			for (const row of to.rows(record, said)) {
				to.rows_read += 1;
				while (to.input_ids.length <= row.nth) to.input_ids.push(next_input_id++);
				append(to.appender, texts, to.input_ids[row.nth] ?? 0, to.table, row);
			}
	}
	for (const { appender } of tables) appender.closeSync();
	texts.closeSync();
	return tables.map(({ table, input_ids, rows_read, unmapped_values }, index) => ({
		input_ids,
		path: file.path,
		sha256: print.sha256,
		profile: mapping.profile,
		table,
		encoding: source.encoding,
		dialect: source.dialect,
		reader: 'streaming',
		rows_read: index === 0 ? records_read : rows_read,
		columns_not_read: index === 0 ? mapper.columns_not_read : [],
		unmapped_values: Object.fromEntries(unmapped_values),
		damaged: index === 0 ? damaged : [],
		is_full: mapping.full || reading.is_full,
		exported_date: mapper.exported_date ?? reading.exported_date,
	}));
}

const hasAuthority = (header: string[]): boolean => header.some((name) => name.toLowerCase() === 'authority');

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
