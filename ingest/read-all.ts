import { basename } from 'node:path';
import type { Engine } from './engine.ts';
import type { Keys } from './keys.ts';
import type { IngestOptions } from './options.ts';
import type { Plan } from './plan.ts';
import type { Progress } from './progress.ts';
import { retryQuarantine } from './quarantine/retry.ts';
import type { ReadInput } from './read-input.ts';
import { readInput } from './read.ts';
import { offeredMappings } from './recognise.ts';

export interface ReadAllSettings {
	plan: Plan;
	keys: Keys;
	options: IngestOptions;
	progress: Progress;
	/** The number of the first input of this run. */
	first_input_id: number;
}

/** Reads every file of this run, the public record first, and registers what was read and what was too damaged to be a row. */
export async function readAll(engine: Engine, settings: ReadAllSettings): Promise<ReadInput[]> {
	const { plan, options, keys, progress, first_input_id } = settings;
	const reading = {
		offered: plan.offered,
		authority: options.authority,
		is_full: options.is_full,
		exported_date: options.exported_date,
		pseudonym_key: keys.pseudonym_key,
		progress,
	};
	const read: ReadInput[] = [];
	const next_input_id = (more: ReadInput[] = []): number =>
		[...read, ...more].reduce((next, { input_ids }) => next + input_ids.length, first_input_id);
	for (const file of plan.record_files) {
		const offered = offeredMappings('native');
		const record = { ...reading, offered, is_full: false, exported_date: null };
		const inputs = await readInput(engine, next_input_id(), file, record);
		read.push(...inputs.map((input) => ({ ...input, profile: 'public_record' })));
	}
	for (const [index, file] of plan.files.entries()) {
		progress.step(`reading ${basename(file.path)} (${index + 1} of ${plan.files.length})`, 2, 8);
		read.push(...(await readInput(engine, next_input_id(), file, reading)));
	}
	if (options.is_retrying)
		read.push(...(await retryQuarantine(engine, options.state, next_input_id, reading)));
	await register(engine, read);
	return read;
}

async function register(engine: Engine, read: ReadInput[]): Promise<void> {
	const inputs = await engine.appender('main', 'inputs');
	const quarantine = await engine.appender('main', 'quarantine');
	for (const input of read) {
		for (const input_id of input.input_ids) {
			inputs.appendInteger(input_id);
			for (const text of [input.path, input.sha256, input.profile, input.table, input.encoding])
				inputs.appendVarchar(text);
			for (const text of [input.exported_date, input.authority])
				if (text === null) inputs.appendNull();
				else inputs.appendVarchar(text);
			inputs.appendInteger(input.precedence ?? input_id);
			inputs.appendBoolean(input.is_full);
			inputs.appendBoolean(true);
			inputs.endRow();
		}
		for (const { line, rule_id, message } of input.damaged) {
			quarantine.appendInteger(input.input_ids[0] ?? 0);
			quarantine.appendBigInt(BigInt(line));
			for (const text of [input.table, rule_id, message]) quarantine.appendVarchar(text);
			quarantine.endRow();
		}
	}
	inputs.closeSync();
	quarantine.closeSync();
}
