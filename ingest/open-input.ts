import { join } from 'node:path';
import type { Engine } from './engine.ts';
import { IngestError } from './errors.ts';
import type { InputFile } from './inputs.ts';
import type { Mapping } from './mapping/mapping.ts';
import { openCsv } from './readers/csv.ts';
import { fingerprint, type Fingerprint } from './readers/encoding.ts';
import { openJsonl } from './readers/jsonl.ts';
import { openParquet } from './readers/parquet.ts';
import type { DamagedRecord, SourceFile, SourceRecord } from './readers/source-file.ts';
import { openXlsx } from './readers/xlsx.ts';
import { recognise } from './recognise.ts';

export interface OpenedInput {
	print: Fingerprint;
	source: SourceFile;
	mapping: Mapping;
}

/**
 * Opens a file and finds its mapping. A header may stand below rows of notes: after the first row, each place is tried where a
 * mapping says its header stands. Throws what was wrong with the first place when none fits.
 */
export async function openInput(engine: Engine, file: InputFile, offered: Mapping[]): Promise<OpenedInput> {
	const print = await openPrint(file);
	const has_rows_above = file.format === 'csv' || file.format === 'xlsx';
	const places = has_rows_above ? offered.map(({ header_row }) => header_row) : [0];
	let first: unknown;
	for (const place of [...new Set(places)].sort((a, b) => a - b)) {
		const here = has_rows_above ? offered.filter(({ header_row }) => header_row === place) : offered;
		try {
			const source = await openFile(engine, file, print, place);
			return { print, source, mapping: recognise(nameOf(file), source.header, here) };
		} catch (error) {
			first ??= error;
		}
	}
	throw first;
}

/** A sheet is named as a file in a folder would be. */
const nameOf = ({ path, sheet }: InputFile): string => (sheet === undefined ? path : join(path, sheet));

/** Reads a file once for its hash and encoding. */
export const openPrint = ({ path }: InputFile): Promise<Fingerprint> =>
	readable(path, () => fingerprint(path));

/** Opens a file of any format; `rows_above` stand above the header of a CSV file or a sheet. */
export const openFile = (
	engine: Engine,
	file: InputFile,
	print: Fingerprint,
	rows_above: number,
): Promise<SourceFile> =>
	readable<SourceFile>(file.path, () => {
		if (file.format === 'parquet') return openParquet(engine, file.path);
		if (file.format === 'xlsx') return openXlsx(file.path, print, file.sheet ?? null, rows_above);
		if (file.format === 'jsonl') return openJsonl(file.path, print);
		return openCsv(file.path, print, rows_above);
	});

/** The records of a file; whatever stops the reading is the file's fault, and says so. */
export async function* readRecords(
	source: SourceFile,
	path: string,
): AsyncGenerator<SourceRecord | DamagedRecord> {
	try {
		yield* source.records;
	} catch (cause) {
		throw unreadable(path, cause);
	}
}

async function readable<T>(path: string, read: () => Promise<T>): Promise<T> {
	try {
		return await read();
	} catch (cause) {
		throw unreadable(path, cause);
	}
}

/** Whatever stops the reading of a file is the file's fault, and says so (exit 10). */
export function unreadable(path: string, cause: unknown): IngestError {
	const why = cause instanceof Error ? cause.message : String(cause);
	return new IngestError('input_unreadable', `invalid input: ${path}: ${why}`, { cause });
}
