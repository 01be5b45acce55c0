import type { Engine } from '../engine.ts';
import { IngestError } from '../errors.ts';
import type { Mapping } from '../mapping/mapping.ts';
import { readStreamed } from '../read-streamed.ts';
import type { ReadInput, Reading } from '../read-input.ts';
import { recognise } from '../recognise.ts';
import type { SourceFile } from '../readers/source-file.ts';
import { heldInputs, type HeldInput } from './held-before.ts';

interface FittingSource {
	source: SourceFile;
	mapping: Mapping;
}

/**
 * Reads what earlier inputs left in quarantine once more, by the mappings that are offered now. An input of which any part fits none of them
 * stays where it is, and that is said. Returns what was read.
 */
export async function retryQuarantine(
	engine: Engine,
	state: string,
	next_input_id: (read: ReadInput[]) => number,
	reading: Reading,
): Promise<ReadInput[]> {
	const read: ReadInput[] = [];
	for (const held of await heldInputs(engine, state)) {
		const { path, sha256, exported_date, precedence } = held;
		for (const { source, mapping } of fitting(held, reading)) {
			const retried = await readStreamed(
				engine,
				next_input_id(read),
				{ path, sha256, n_expected: null, source, mapping, readAgain: null },
				{
					...reading,
					authority: mapping.authority ?? held.authority ?? reading.authority,
					exported_date,
					is_full: false,
				},
			);
			read.push(...retried.map((input) => ({ ...input, precedence, is_retried: true })));
		}
	}
	return read;
}

/** Each part with its mapping, or none: what is in quarantine of an input leaves it together. */
function fitting({ path, sources }: HeldInput, { offered, progress }: Reading): FittingSource[] {
	try {
		return sources.map((source) => ({ source, mapping: recognise(path, source.header, offered) }));
	} catch (error) {
		if (!(error instanceof IngestError)) throw error;
		progress.note(`Not tried again: ${error.message}`);
		return [];
	}
}
