import type { Engine } from '../engine.ts';
import { asText } from './jsonl.ts';
import type { SourceFile, SourceRecord } from './source-file.ts';

/** Opens a Parquet file; `line` is the row's number. Nested values travel as JSON text. */
export async function openParquet(engine: Engine, path: string): Promise<SourceFile> {
	await engine.run(new URL('./set-parquet-path.sql', import.meta.url), { path });
	const columns = await engine.rows<{ column_name: string }>(
		new URL('./parquet-columns.sql', import.meta.url),
	);
	const header = columns.map((column) => column.column_name);
	return { header, encoding: 'parquet', dialect: 'parquet', records: records(engine, header) };
}

async function* records(engine: Engine, header: string[]): AsyncGenerator<SourceRecord> {
	let line = 0;
	for await (const rows of engine.stream(new URL('./parquet.sql', import.meta.url)))
		for (const row of rows) {
			line += 1;
			yield { line, values: header.map((name) => asText(row[name])) };
		}
}
