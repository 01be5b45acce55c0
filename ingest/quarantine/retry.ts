import type { Engine } from '../engine.ts';
import { IngestError } from '../errors.ts';
import type { Mapping } from '../mapping/mapping.ts';
import { readStreamed } from '../read-streamed.ts';
import type { ReadInput, Reading } from '../read-input.ts';
import { recognise } from '../recognise.ts';
import { heldInputs, type HeldInput } from './held-before.ts';

/**
 * Reads what earlier inputs left in quarantine once more, by the mappings that are offered now. What none of them knows stays where it is,
 * and is said. Returns what was read.
 */
export async function retryQuarantine(
	engine: Engine,
	state: string,
	next_input_id: (read: ReadInput[]) => number,
	reading: Reading,
): Promise<ReadInput[]> {
	const read: ReadInput[] = [];
	for (const held of await heldInputs(engine, state)) {
		const mapping = fitting(held, reading);
		if (!mapping) continue;
		const { path, sha256, exported_date, precedence, source } = held;
		const authority = mapping.authority ?? held.authority ?? reading.authority;
		const retried = await readStreamed(
			engine,
			next_input_id(read),
			{ path, sha256, n_expected: null, source, mapping, readAgain: null },
			{ ...reading, authority, exported_date, is_full: false },
		);
		read.push(...retried.map((input) => ({ ...input, precedence, is_retried: true })));
	}
	return read;
}

function fitting({ path, source }: HeldInput, { offered, progress }: Reading): Mapping | null {
	try {
		return recognise(path, source.header, offered);
	} catch (error) {
		if (!(error instanceof IngestError)) throw error;
		progress.note(`Not tried again: ${error.message}`);
		return null;
	}
}
