import { chooseBase, layBase, type Base } from './base.ts';
import { existsSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { addCampaigns, assess, publish, resolve } from './build.ts';
import { chooseKeys } from './choose-keys.ts';
import { contradict } from './contradict.ts';
import { Engine } from './engine.ts';
import { snapshotId } from './identity.ts';
import { keepTexts } from './keep-texts.ts';
import { judge } from './judge.ts';
import { loadAnswerReadings } from './load-answer-readings.ts';
import { loadSuggestions } from './load-suggestions.ts';
import { takeLocks } from './lock.ts';
import type { Keys } from './keys.ts';
import type { Manifest, Summary } from './manifest.ts';
import type { IngestOptions } from './options.ts';
import { planInputs, type Plan } from './plan.ts';
import { readTexts } from './read-texts.ts';
import type { Progress } from './progress.ts';
import { readPurgedBefore } from './purge-ledger.ts';
import { hasSnapshot, pointCurrent, publishSnapshot, startBuilding, startWorking } from './snapshots.ts';
import { recordRevisions, type RevisionEntry } from './revision-ledger.ts';
import { stage, type Staged } from './stage.ts';
import { asWritingError } from './writing-error.ts';

/** One ingest, alone in its folder of snapshots. A dry run leaves nothing behind. */
export async function ingest(options: IngestOptions, progress: Progress): Promise<Summary> {
	const plan = planInputs(options);
	const [was_there, had_state] = [existsSync(options.out), existsSync(options.state)];
	try {
		const release = takeLocks(options.out, options.state);
		try {
			const building = startBuilding(options.out);
			return await load(plan, building, options, progress).finally(() =>
				rmSync(building, { recursive: true, force: true }),
			);
		} finally {
			release();
			if (options.is_dry_run && !was_there) removeEmpty(options.out);
			if (options.is_dry_run && !had_state) removeEmpty(options.state);
		}
	} catch (cause) {
		throw asWritingError(cause, options.out);
	}
}

/** From files to a served snapshot: read → stage → check → resolve → assess → build → publish. */
async function load(
	plan: Plan,
	building: string,
	options: IngestOptions,
	progress: Progress,
): Promise<Summary> {
	const started = performance.now();
	const keys = chooseKeys(options, plan.is_demo, progress);
	const base = chooseBase(options.out, options.is_fresh, keys);
	const working = startWorking(options.state);
	let engine: Engine | undefined;
	try {
		layBase(base, building);
		engine = await Engine.open(join(working, 'work.duckdb'), join(working, 'spill'));
		await engine.attach(join(building, 'analyst.duckdb'), 'analyst');
		const purged_before = readPurgedBefore(options.state);
		const staged = await stage(engine, { plan, base, keys, purged_before, options, progress });
		const snapshot_id = await snapshotId(engine, staged.as_of, purged_before, options.state);
		const summary = (): Summary => ({
			snapshot_id,
			as_of: staged.as_of,
			is_demo: staged.is_demo,
			inputs: staged.inputs,
			rows_deleted: staged.rows_deleted,
			files_not_read: plan.files_not_read,
			seconds: Math.round((performance.now() - started) / 100) / 10,
		});
		if (options.is_dry_run) return summary();
		await keepTexts(engine, staged, purged_before, options.state);
		if (!hasSnapshot(options.out, snapshot_id)) {
			const manifest = await build(
				engine,
				{ ...staged, snapshot_id, keys },
				{ plan, base, building, options, progress },
			);
			engine.close();
			publishSnapshot(options.out, building, manifest);
		}
		// Told before it is served: a run that is broken off in between comes again with the same entry, which is told once.
		if (base.kind !== 'none') recordRevisions(options.state, revisionEntry(base, staged, snapshot_id));
		pointCurrent(options.out, snapshot_id);
		return summary();
	} finally {
		engine?.close();
		rmSync(working, { recursive: true, force: true });
	}
}

async function build(
	engine: Engine,
	content: Staged & { snapshot_id: string; keys: Keys },
	to: { plan: Plan; base: Base; building: string; options: IngestOptions; progress: Progress },
): Promise<Manifest> {
	const { plan, base, building, options, progress } = to;
	const texts = readTexts(options.state);
	try {
		progress.step('resolving names', 5, 8);
		const ledger = await resolve(engine, options.state);
		progress.step('assessing', 6, 8);
		await assess(engine, content, base, ledger);
		await texts.answers;
		await loadAnswerReadings(engine, options.state);
		await judge(engine, base, content.as_of);
		await contradict(engine);
		progress.step('building public tables', 7, 8);
		await engine.attach(join(building, 'public.duckdb'), 'public_file');
		const manifest = await publish(engine, { ...content, files_not_read: plan.files_not_read });
		progress.step('comparing texts', 8, 8);
		await texts.narratives;
		await loadSuggestions(engine, options.state, content.purged_before);
		await texts.groups;
		await addCampaigns(engine, options.state);
		await engine.run(new URL('./models/schema/checkpoint.sql', import.meta.url));
		return manifest;
	} finally {
		await texts.stop();
	}
}

const revisionEntry = (
	base: Exclude<Base, { kind: 'none' }>,
	{ as_of, revisions }: Staged,
	snapshot_id: string,
): RevisionEntry => ({
	previous_snapshot_id: base.snapshot_id,
	snapshot_id,
	as_of,
	is_model_changed: base.kind === 'rebuilt',
	revisions,
});

function removeEmpty(folder: string): void {
	if (existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder);
}
