import { basename } from 'node:path';
import type { InputTableName } from '../src/lib/domain/input-tables.ts';
import { runChecks } from './checks.ts';
import type { Engine } from './engine.ts';
import { IngestError } from './errors.ts';
import type { Keys } from './keys.ts';
import type { InputSummary } from './manifest.ts';
import type { IngestOptions } from './options.ts';
import type { Plan } from './plan.ts';
import type { Progress } from './progress.ts';
import { readInput, type ReadInput } from './read.ts';
import { offeredMappings } from './recognise.ts';
import { loadWords } from './reference.ts';
import type { QuarantinedText } from './store/restricted-store.ts';
import { join } from 'node:path';

/** What is known once every row is loaded, merged or held back. */
export interface Staged {
	as_of: string;
	is_demo: boolean;
	inputs: InputSummary[];
	damaged: QuarantinedText[];
}

export interface StageSettings {
	plan: Plan;
	/** Folder of the snapshot that this ingest adds to, or null. */
	previous: string | null;
	keys: Keys;
	options: IngestOptions;
	progress: Progress;
}

const model = (name: string): URL => new URL(`./models/${name}.sql`, import.meta.url);
/** Tables whose rows refer to another table come after it. */
const tableOrder: InputTableName[] = [
	'vendors',
	'vendor_names',
	'complaints',
	'facts',
	'respondents',
	'filings',
	'filing_metrics',
	'filing_retention',
	'filing_sources',
	'filing_bases',
	'filing_items',
	'assertions',
	'holidays',
];

/** Reads, checks and keys all inputs on top of the previous snapshot, and accounts for every row. */
export async function stage(engine: Engine, settings: StageSettings): Promise<Staged> {
	const { plan, previous, options, progress } = settings;
	for (const name of ['schema/raw', 'schema/run', 'schema/macros', 'marts/latest'])
		await engine.run(model(name));
	await loadWords(engine);
	await engine.run(model('schema/analyst'));
	progress.step('reading', 1, 7);
	const first_input_id = previous ? await loadPrevious(engine, previous) : 1;
	const read = await readAll(engine, settings, first_input_id);
	progress.step('checking', 3, 7);
	const inputs: InputSummary[] = [];
	for (const table of tableOrder) {
		const is_read = read.some((input) => input.table === table);
		await runChecks(engine, table, first_input_id, is_read);
		await engine.run(model(`staging/${table}`));
		if (table === 'complaints') await engine.run(model('staging/complaint-keys'));
		if (is_read) inputs.push(...(await account(engine, table, read)));
	}
	await engine.run(model('staging/held-back'));
	await refuseTooMany(engine, inputs, options.max_quarantine);
	progress.step('dating', 4, 7);
	const damaged = read.flatMap((input) =>
		input.damaged.map(({ line, raw }) => ({ input_sha256: input.sha256, line, raw })),
	);
	return { ...(await date(engine, options, plan.is_demo)), inputs: inputs.sort(byPath), damaged };
}

async function loadPrevious(engine: Engine, previous: string): Promise<number> {
	await engine.attach(join(previous, 'analyst.duckdb'), 'previous');
	await engine.run(model('staging/previous'));
	await engine.detach('previous');
	const [row] = await engine.rows<{ next_input_id: number }>(model('staging/next-input-id'));
	return row?.next_input_id ?? 1;
}

async function readAll(
	engine: Engine,
	settings: StageSettings,
	first_input_id: number,
): Promise<ReadInput[]> {
	const { plan, options, keys, progress } = settings;
	const reading = {
		offered: plan.offered,
		authority: options.authority,
		pseudonym_key: keys.pseudonym_key,
		progress,
	};
	const read: ReadInput[] = [];
	const next_input_id = (): number =>
		read.reduce((next, { input_ids }) => next + input_ids.length, first_input_id);
	for (const file of plan.record_files) {
		const offered = offeredMappings('native');
		const inputs = await readInput(engine, next_input_id(), file, { ...reading, offered });
		read.push(...inputs.map((input) => ({ ...input, profile: 'public_record' })));
	}
	for (const [index, file] of plan.files.entries()) {
		progress.step(`reading ${basename(file.path)} (${index + 1} of ${plan.files.length})`, 2, 7);
		read.push(...(await readInput(engine, next_input_id(), file, reading)));
	}
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
			inputs.appendNull();
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

type Account = {
	input_id: number;
	rows_loaded: number;
	rows_merged: number;
	rows_quarantined: number;
	rows_repeated: number;
};

async function account(engine: Engine, table: InputTableName, read: ReadInput[]): Promise<InputSummary[]> {
	const accounts = await engine.rows<Account>(model('staging/accounting'), {
		table_name: table,
		keyed_table: `keyed_${table}`,
	});
	const of = new Map(accounts.map((counted) => [counted.input_id, counted]));
	return read
		.filter((input) => input.table === table)
		.map(({ input_ids, damaged: _, ...input }) => {
			const total = (count: keyof Account): number =>
				input_ids.reduce((sum, input_id) => sum + (of.get(input_id)?.[count] ?? 0), 0);
			const { columns_not_read, unmapped_values, ...file } = input;
			const summary = {
				...file,
				rows_loaded: total('rows_loaded'),
				rows_merged: total('rows_merged'),
				rows_quarantined: total('rows_quarantined'),
				rows_repeated: total('rows_repeated'),
				columns_not_read,
				unmapped_values,
			};
			const accounted = summary.rows_loaded + summary.rows_merged + summary.rows_quarantined;
			if (accounted !== summary.rows_read)
				throw new Error(
					`invalid account: ${summary.path}: ${summary.rows_read} rows read, ${accounted} accounted for`,
				);
			return summary;
		});
}

/** Throws when an input has more in quarantine than allowed, with the most frequent reasons. */
async function refuseTooMany(engine: Engine, inputs: InputSummary[], max_quarantine: number): Promise<void> {
	for (const { path, table, rows_read, rows_quarantined } of inputs) {
		const allowed = Math.max(20, Math.floor((rows_read * max_quarantine) / 100));
		if (rows_quarantined <= allowed) continue;
		const reasons = await engine.rows<Reason>(model('staging/quarantine-reasons'), {
			path,
			table_name: table,
		});
		const listed = reasons.map(
			({ message, n_rows, first_line }) => `  ${n_rows} × ${message} (first on line ${first_line})`,
		);
		throw new IngestError(
			'too_many_quarantined',
			[
				`too many rows in quarantine: ${path}: ${rows_quarantined} of ${rows_read}, ${allowed} allowed (--max-quarantine)`,
				...listed,
			].join('\n'),
		);
	}
}

interface Reason extends Record<string, unknown> {
	message: string;
	n_rows: number;
	first_line: number;
}

async function date(engine: Engine, options: IngestOptions, plan_is_demo: boolean) {
	const [row] = await engine.rows<{ as_of: string | null; n_demo: number; n_real: number }>(
		model('staging/reach'),
	);
	if (row && row.n_demo > 0 && row.n_real > 0)
		throw new IngestError(
			'setting_wrong',
			'invalid input: demonstration and real complaints never meet; use --fresh or --out',
		);
	const as_of = options.as_of ?? row?.as_of;
	if (!as_of)
		throw new IngestError('setting_wrong', 'missing as-of: no complaint gives a date; use --as-of DATE');
	return { as_of, is_demo: row && row.n_demo + row.n_real > 0 ? row.n_demo > 0 : plan_is_demo };
}

const byPath = (a: InputSummary, b: InputSummary): number => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
