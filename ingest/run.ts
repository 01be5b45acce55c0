import { existsSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { assess, publish, resolve } from './build.ts';
import { chooseKeys } from './choose-keys.ts';
import { Engine } from './engine.ts';
import { snapshotId } from './identity.ts';
import { keepTexts } from './keep-texts.ts';
import { takeLock } from './lock.ts';
import type { Summary } from './manifest.ts';
import type { IngestOptions } from './options.ts';
import { planInputs, type Plan } from './plan.ts';
import type { Progress } from './progress.ts';
import { currentSnapshot, hasSnapshot, pointCurrent, publishSnapshot, startBuilding } from './snapshots.ts';
import { stage } from './stage.ts';
import { asWritingError } from './writing-error.ts';

/** One ingest, alone in its folder of snapshots. A dry run leaves nothing behind. */
export async function ingest(options: IngestOptions, progress: Progress): Promise<Summary> {
	const plan = planInputs(options);
	const was_there = existsSync(options.out);
	try {
		const release = takeLock(options.out);
		try {
			const building = startBuilding(options.out);
			return await load(plan, building, options, progress).finally(() =>
				rmSync(building, { recursive: true, force: true }),
			);
		} finally {
			release();
			if (options.is_dry_run && !was_there && readdirSync(options.out).length === 0) rmdirSync(options.out);
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
	const engine = await Engine.open(join(building, 'work.duckdb'), join(building, 'spill'));
	try {
		await engine.attach(join(building, 'analyst.duckdb'), 'analyst');
		const keys = chooseKeys(options, plan.is_demo, progress);
		const previous = options.is_fresh ? null : currentSnapshot(options.out);
		const staged = await stage(engine, { plan, previous, keys, options, progress });

		const snapshot_id = await snapshotId(engine, staged.as_of, options.state);
		const summary = (): Summary => ({
			snapshot_id,
			as_of: staged.as_of,
			is_demo: staged.is_demo,
			inputs: staged.inputs,
			rows_deleted: 0,
			files_not_read: plan.files_not_read,
			seconds: Math.round((performance.now() - started) / 100) / 10,
		});
		if (options.is_dry_run) return summary();
		await keepTexts(engine, staged, options.state);
		if (hasSnapshot(options.out, snapshot_id)) {
			pointCurrent(options.out, snapshot_id);
			return summary();
		}
		progress.step('resolving names', 5, 7);
		const ledger = await resolve(engine, options.state);
		progress.step('assessing', 6, 7);
		await assess(engine, { ...staged, snapshot_id }, ledger);
		progress.step('building public tables', 7, 7);
		await engine.attach(join(building, 'public.duckdb'), 'public_file');
		const manifest = await publish(engine, {
			...staged,
			snapshot_id,
			keys,
			files_not_read: plan.files_not_read,
		});
		engine.close();
		for (const name of ['work.duckdb', 'work.duckdb.wal', 'spill'])
			rmSync(join(building, name), { recursive: true, force: true });
		publishSnapshot(options.out, building, manifest);
		return summary();
	} finally {
		engine.close();
	}
}
