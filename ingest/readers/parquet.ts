import { open } from 'node:fs/promises';
import type { Engine } from '../engine.ts';
import { expectFewColumns } from './bounds.ts';
import { changedMessage, stateOf } from './bytes.ts';
import { asLocalText, asText } from './cell-text.ts';
import type { SourceFile, SourceRecord } from './source-file.ts';

interface Column extends Record<string, unknown> {
	column_name: string;
	column_type: string;
}

/**
 * Opens a Parquet file; `line` is the row's number. Lists travel as `|`-separated, other nested values as JSON text. Throws when it
 * does not begin and end as such a file, when its engine can not read it, or when it changes while it is read.
 */
export async function openParquet(engine: Engine, path: string): Promise<SourceFile> {
	await expectMarks(path);
	const state = await stateOf(path);
	await engine.run(new URL('./set-parquet-path.sql', import.meta.url), { path });
	const columns = await readable(() =>
		engine.rows<Column>(new URL('./parquet-columns.sql', import.meta.url)),
	);
	expectFewColumns(columns.length);
	for (const column of columns) expectExact(column);
	return {
		header: columns.map(({ column_name }) => column_name),
		encoding: 'parquet',
		dialect: 'parquet',
		plain_delimiter: null,
		records: records(engine, path, state, columns),
	};
}

async function* records(
	engine: Engine,
	path: string,
	state: string,
	columns: Column[],
): AsyncGenerator<SourceRecord> {
	await engine.run(new URL('./set-parquet-path.sql', import.meta.url), { path });
	const streamed = engine.stream(new URL('./parquet.sql', import.meta.url));
	let line = 0;
	for (;;) {
		const next = await readable(() => streamed.next());
		if (next.done) break;
		for (const row of next.value) {
			line += 1;
			yield { line, values: columns.map((column) => cellText(column, row[column.column_name])) };
		}
	}
	if ((await stateOf(path)) !== state) throw new Error(changedMessage);
}

/** A timestamp without a zone is the publisher's clock; no zone may move its day. */
const cellText = ({ column_type }: Column, value: unknown): string | null =>
	column_type === 'TIMESTAMP' ? asLocalText(value) : asText(value);

/** Decimals arrive as doubles, which hold fifteen digits for certain. */
function expectExact({ column_name, column_type }: Column): void {
	const digits = /DECIMAL\((\d+)/.exec(column_type)?.[1];
	if (Number(digits ?? 0) > 15)
		throw new Error(
			`invalid column: ${column_name} is ${column_type}, whose last digits would be lost: write it as text`,
		);
}

/** The marks at both ends tell a Parquet file, and one that was cut off. */
async function expectMarks(path: string): Promise<void> {
	const file = await open(path);
	try {
		const { size } = await file.stat();
		const mark = async (at: number): Promise<string> =>
			(await file.read(Buffer.alloc(4), 0, 4, Math.max(at, 0))).buffer.toString('latin1');
		if ((await mark(0)) !== 'PAR1') throw new Error('invalid file: it does not begin as a Parquet file');
		if (size < 12 || (await mark(size - 4)) !== 'PAR1')
			throw new Error('invalid file: it does not end as a Parquet file; it was probably cut off');
	} finally {
		await file.close();
	}
}

async function readable<T>(read: () => Promise<T>): Promise<T> {
	try {
		return await read();
	} catch (cause) {
		const why =
			cause instanceof Error ? (cause.cause instanceof Error ? cause.cause : cause).message : String(cause);
		throw new Error(`invalid file: it is damaged or of a kind that can not be read (${why})`, { cause });
	}
}
