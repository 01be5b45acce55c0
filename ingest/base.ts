import { constants, copyFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine } from './engine.ts';
import { IngestError } from './errors.ts';
import { modelVersion, referenceVersion } from './identity.ts';
import { keyFingerprint, roundingKey, type Keys } from './keys.ts';
import { readManifest } from './manifest.ts';
import { currentSnapshot } from './snapshots.ts';

/**
 * What an ingest adds to: nothing; a copy of the previous analyst file, in which only what changed is written anew; or, when the previous
 * one was made by another model, its rows, which are keyed and assessed once more.
 */
export type Base = { kind: 'none' } | { kind: 'patched' | 'rebuilt'; folder: string; snapshot_id: string };

const model = (name: string): URL => new URL(`./models/staging/${name}.sql`, import.meta.url);

/** Chooses the base for an ingest into `out`. Throws when the previous snapshot can not be added to. */
export function chooseBase(out: string, is_fresh: boolean, keys: Keys): Base {
	const folder = is_fresh ? null : currentSnapshot(out);
	if (folder === null) return { kind: 'none' };
	const manifest = readManifest(folder);
	if (!existsSync(join(folder, 'analyst.duckdb')) || manifest.storage_version !== storageVersion)
		throw new IngestError(
			'setting_wrong',
			`invalid snapshot: ${folder} was made by an older version of this program and can not be added to; load all files again with --fresh`,
		);
	// The secret numbers of complaints stand in the file: under another key they must be made anew.
	const is_same =
		manifest.model_version === modelVersion() &&
		manifest.reference_version === referenceVersion() &&
		manifest.rounding_key_fingerprint === keyFingerprint(roundingKey(manifest.is_demo ?? false, keys));
	return { kind: is_same ? 'patched' : 'rebuilt', folder, snapshot_id: manifest.snapshot_id ?? '' };
}

/** Raised by hand when the tables of schema `input` change so that an older snapshot can not be added to. */
export const storageVersion = 4;

/** Puts the file that is built on in place, before it is attached. A copy costs nothing where the file system shares blocks. */
export function layBase(base: Base, building: string): void {
	if (base.kind === 'patched')
		copyFileSync(
			join(base.folder, 'analyst.duckdb'),
			join(building, 'analyst.duckdb'),
			constants.COPYFILE_FICLONE,
		);
}

/** Loads what the base says. Returns the number of the first input of this run. */
export async function loadBase(engine: Engine, base: Base): Promise<number> {
	if (base.kind === 'none') return 1;
	await engine.attach(join(base.folder, 'analyst.duckdb'), 'previous');
	await engine.run(model('previous'));
	if (base.kind === 'patched') {
		for (const name of ['previous-complaint-flags', 'previous-links', 'clear-patched'])
			await engine.run(model(name));
	} else await engine.run(model('previous-complaints'));
	await engine.detach('previous');
	const [row] = await engine.rows<{ next_input_id: number }>(model('next-input-id'));
	return row?.next_input_id ?? 1;
}
