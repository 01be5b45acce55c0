import type { Engine } from './engine.ts';
import { IngestError } from './errors.ts';
import type { InputFile } from './inputs.ts';
import { firstTable } from './mapping/mapping.ts';
import { openFile, openInput, type OpenedInput } from './open-input.ts';
import type { ReadInput, Reading } from './read-input.ts';
import { readRegular } from './read-regular.ts';
import { readStreamed, type Streamed } from './read-streamed.ts';

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
		(await readStreamed(engine, first_input_id, streamed(engine, file, opened), told))
	);
}

const streamed = (engine: Engine, file: InputFile, { print, source, mapping }: OpenedInput): Streamed => ({
	path: file.path,
	sha256: print.sha256,
	n_expected: print.lines,
	source,
	mapping,
	readAgain: () => openFile(engine, file, print, mapping.header_row),
});

const hasAuthority = (header: string[]): boolean => header.some((name) => name.toLowerCase() === 'authority');
