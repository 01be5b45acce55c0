import type { Engine } from '../engine.ts';
import type { ReadInput } from '../read-input.ts';
import { isDamaged, type SourceRecord } from '../readers/source-file.ts';
import type { QuarantinedText } from '../store/restricted-store.ts';

const heldLines = new URL('../models/staging/held-lines.sql', import.meta.url);

/**
 * The records that checks hold back, as they stand in files read record by record, for the restricted store: only these files are read
 * again, and only when there is something to look up. What was read in bulk is still in the engine (staging/quarantined-rows.sql).
 */
export async function* heldRecords(engine: Engine, read: ReadInput[]): AsyncGenerator<QuarantinedText[]> {
	for (const inputs of Map.groupBy(read, ({ readAgain }) => readAgain).values()) {
		const [first] = inputs;
		if (!first?.readAgain) continue;
		const input_ids = inputs.flatMap((input) => input.input_ids.map(String));
		const held = await engine.rows<{ line: number }>(heldLines, { input_ids });
		const lines = new Set(held.map(({ line }) => line));
		for (const { line } of first.damaged) lines.delete(line);
		if (lines.size === 0) continue;
		const { header, records } = await first.readAgain();
		for await (const record of records)
			if (lines.has(record.line) && !isDamaged(record))
				yield [{ input_sha256: first.sha256, line: record.line, raw: asJson(header, record) }];
	}
}

/** A record as an object, header → cell, so that it can be mapped again. */
const asJson = (header: string[], { values }: SourceRecord): string =>
	JSON.stringify(Object.fromEntries(header.map((name, place) => [name, values[place] ?? null])));
