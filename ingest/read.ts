import type { DuckDBAppender } from '@duckdb/node-api';
import type { Engine } from './engine.ts';
import { IngestError } from './errors.ts';
import type { InputFile } from './inputs.ts';
import { openMapper, type MappedRow } from './mapping/apply.ts';
import type { Mapping } from './mapping/mapping.ts';
import type { Progress } from './progress.ts';
import { openCsv } from './readers/csv.ts';
import { fingerprint, type Fingerprint } from './readers/encoding.ts';
import { openJsonl } from './readers/jsonl.ts';
import { openParquet } from './readers/parquet.ts';
import { isDamaged, type DamagedRecord, type SourceFile, type SourceRecord } from './readers/source-file.ts';
import { recognise } from './recognise.ts';

/** What one file gave. `rows_read` counts records and damaged pieces alike. */
export interface ReadInput {
	input_id: number;
	path: string;
	sha256: string;
	mapping: Mapping;
	encoding: string;
	dialect: string;
	rows_read: number;
	columns_not_read: string[];
	unmapped_values: Record<string, number>;
	damaged: DamagedRecord[];
}

export interface Reading {
	profile: string | null;
	authority: string | null;
	pseudonym_key: Uint8Array;
	progress: Progress;
}

/** Reads one file into the raw table of its mapping, as text in our words. Texts about people go to `texts`. */
export async function readInput(
	engine: Engine,
	input_id: number,
	file: InputFile,
	reading: Reading,
): Promise<ReadInput> {
	const { print, source } = await open(engine, file);
	const mapping = recognise(file.path, source.header, reading.profile);
	if (
		mapping.table === 'complaints' &&
		!mapping.authority &&
		!reading.authority &&
		!hasAuthority(source.header)
	)
		throw new IngestError(
			'setting_wrong',
			`missing authority: ${file.path} has no such column; give --authority CODE`,
		);
	const declared = { ...mapping, authority: mapping.authority ?? reading.authority ?? undefined };
	const mapper = openMapper(declared, source.header, reading.pseudonym_key);
	const rows = await engine.appender('raw', mapping.table);
	const texts = await engine.appender('main', 'texts');
	const damaged: DamagedRecord[] = [];
	let rows_read = 0;
	for await (const record of readable(source, file.path)) {
		rows_read += 1;
		if (isDamaged(record)) damaged.push(record);
		else append(rows, texts, input_id, mapping.table, mapper.map(record));
		if (rows_read % 10_000 === 0) reading.progress.rows(rows_read);
	}
	rows.closeSync();
	texts.closeSync();
	return {
		input_id,
		path: file.path,
		sha256: print.sha256,
		mapping,
		encoding: source.encoding,
		dialect: source.dialect,
		rows_read,
		columns_not_read: mapper.columns_not_read,
		unmapped_values: Object.fromEntries(mapper.unmapped_values),
		damaged,
	};
}

const hasAuthority = (header: string[]): boolean => header.some((name) => name.toLowerCase() === 'authority');

/** The records of a file; whatever stops the reading is the file's fault, and says so. */
async function* readable(source: SourceFile, path: string): AsyncGenerator<SourceRecord | DamagedRecord> {
	try {
		yield* source.records;
	} catch (cause) {
		throw unreadable(path, cause);
	}
}

function unreadable(path: string, cause: unknown): IngestError {
	const why = cause instanceof Error ? cause.message : String(cause);
	return new IngestError('input_unreadable', `invalid input: ${path}: ${why}`, { cause });
}

async function open(engine: Engine, file: InputFile): Promise<{ print: Fingerprint; source: SourceFile }> {
	try {
		const print = await fingerprint(file.path);
		if (file.format === 'parquet') return { print, source: await openParquet(engine, file.path) };
		const source =
			file.format === 'jsonl' ? openJsonl(file.path, print.encoding) : openCsv(file.path, print.encoding);
		return { print, source: await source };
	} catch (cause) {
		throw unreadable(file.path, cause);
	}
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
