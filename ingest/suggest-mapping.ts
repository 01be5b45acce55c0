import { tmpdir } from 'node:os';
import { basename } from 'node:path';
import { Engine } from './engine.ts';
import { IngestError } from './errors.ts';
import { findInputs, type InputFile } from './inputs.ts';
import { openFile, openPrint, readRecords } from './open-input.ts';
import type { Fingerprint } from './readers/encoding.ts';
import { isDamaged, type SourceFile } from './readers/source-file.ts';
import { offeredMappings } from './recognise.ts';
import { draftMapping, type Draft, type Sample } from './suggestion/draft.ts';

const sampled_records = 1000;
const highest_header_row = 5;

/** Drafts a mapping for one file. Reads its first records; writes nothing. */
export async function suggestMapping(path: string): Promise<Draft> {
	const [file] = findInputs([path]).files;
	if (!file) throw new IngestError('input_unreadable', `missing input: nothing to read in ${path}`);
	const engine = await Engine.open(':memory:', tmpdir());
	try {
		const { source, header_row } = await openWidest(engine, file, await openPrint(file));
		return draftMapping(await sample(source, file.path, header_row), offeredMappings(null));
	} finally {
		engine.close();
	}
}

/** The header of a CSV file is the row, among the first few, with the most different names. */
async function openWidest(engine: Engine, file: InputFile, print: Fingerprint) {
	let best = { source: await openFile(engine, file, print, 0), header_row: 0 };
	const n_names = (source: SourceFile): number => new Set(source.header.filter((name) => name !== '')).size;
	for (let row = 1; file.format === 'csv' && row <= highest_header_row; row += 1) {
		const source = await openFile(engine, file, print, row).catch(() => null);
		// Values of a record may differ more than headers; a row of notes has hardly any.
		if (source && n_names(source) > 2 * n_names(best.source)) best = { source, header_row: row };
	}
	return best;
}

async function sample(source: SourceFile, path: string, header_row: number): Promise<Sample> {
	const columns = source.header.map((header) => ({ header, values: [] as string[] }));
	let n_records = 0;
	for await (const record of readRecords(source, path)) {
		if (isDamaged(record)) continue;
		for (const [place, column] of columns.entries()) {
			const value = record.values[place]?.trim();
			if (value) column.values.push(value);
		}
		if ((n_records += 1) >= sampled_records) break;
	}
	return { name: basename(path), header_row, columns: columns.filter(({ header }) => header !== '') };
}
