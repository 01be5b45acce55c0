import type { InputTableName } from '../src/lib/domain/input-tables.ts';
import { account, refuseTooMany } from './account.ts';
import { loadBase, type Base } from './base.ts';
import { runChecks } from './checks.ts';
import type { Engine } from './engine.ts';
import { IngestError } from './errors.ts';
import type { Keys } from './keys.ts';
import type { InputSummary } from './manifest.ts';
import type { IngestOptions } from './options.ts';
import type { Plan } from './plan.ts';
import type { Progress } from './progress.ts';
import { readAll } from './read-all.ts';
import type { ReadInput } from './read-input.ts';
import { loadWords } from './reference.ts';
import { removeComplaints } from './removals.ts';
import type { Revision } from './revision-ledger.ts';

/** What is known once every row is loaded, merged or held back. */
export interface Staged {
	as_of: string;
	is_demo: boolean;
	inputs: InputSummary[];
	/** What was read, for looking up what is held back. */
	read: ReadInput[];
	rows_deleted: number;
	purged_before: string | null;
	/** What this run changes in the previous snapshot. */
	revisions: Revision[];
}

export interface StageSettings {
	plan: Plan;
	base: Base;
	keys: Keys;
	/** ISO day before which complainants were purged, or null. */
	purged_before: string | null;
	options: IngestOptions;
	progress: Progress;
}

const model = (name: string): URL => new URL(`./models/${name}.sql`, import.meta.url);
/** Tables whose rows refer to another table come after it. */
const tableOrder: InputTableName[] = [
	'vendors',
	'vendor_names',
	'complaints',
	'deletions',
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
	const { plan, base, keys, purged_before, options, progress } = settings;
	for (const name of ['schema/raw', 'schema/run', 'schema/macros', 'bulk/schema', 'marts/latest'])
		await engine.run(model(name));
	await loadWords(engine);
	await engine.run(model('schema/analyst'));
	progress.step('reading', 1, 8);
	const first_input_id = await loadBase(engine, base);
	await engine.run(model('staging/complaint-tables'));
	const read = await readAll(engine, { plan, options, keys, progress, first_input_id });
	await engine.run(model('staging/arrived-complaints'));
	progress.step('checking', 3, 8);
	const inputs: InputSummary[] = [];
	let rows_deleted = 0;
	for (const table of tableOrder) {
		const is_read = read.some((input) => input.table === table);
		await runChecks(engine, table, {
			first_input_id,
			flagged_from: base.kind === 'patched' ? first_input_id : 1,
			is_read,
		});
		await engine.run(model(`staging/${table}`), { first_input_id });
		if (table === 'complaints') await orderComplaints(engine);
		if (is_read) inputs.push(...(await account(engine, table, read)));
		if (table === 'deletions')
			rows_deleted = await removeComplaints(engine, read, first_input_id, options, progress);
	}
	if (purged_before !== null) await engine.run(model('staging/purge-complainants'), { purged_before });
	await engine.run(model('staging/held-back'));
	await refuseTooMany(engine, inputs, options.max_quarantine);
	progress.step('dating', 4, 8);
	return {
		...(await date(engine, options, plan.is_demo)),
		inputs: inputs.sort(byPath),
		read,
		rows_deleted,
		purged_before,
		revisions: base.kind === 'none' ? [] : await revise(engine, first_input_id),
	};
}

async function orderComplaints(engine: Engine): Promise<void> {
	for (const name of ['complaint-versions', 'complaint-keys']) await engine.run(model(`staging/${name}`));
}

async function revise(engine: Engine, first_input_id: number): Promise<Revision[]> {
	await engine.run(model('staging/complaint-changes'), { first_input_id });
	return engine.rows<Revision & Record<string, unknown>>(model('staging/revisions'));
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
