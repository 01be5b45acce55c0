import {
	closeSync,
	existsSync,
	fsyncSync,
	mkdirSync,
	openSync,
	readFileSync,
	readdirSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { IngestError } from './errors.ts';
import { isRunning } from './lock.ts';
import type { Manifest } from './manifest.ts';
import { replaceFile } from './replace-file.ts';

/** Analyst files of older snapshots go; their public file and manifest stay for ever (design: the data). */
const keptAnalystFiles = 5;

/** As the server reads it: a name of one folder, never a way out of it. */
const snapshotName = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;

/**
 * The folder of the snapshot that is served, or null when there is none yet. Throws when `current` names none: the next load would begin
 * anew, and all that was served would be gone in silence.
 */
export function currentSnapshot(out: string): string | null {
	const pointer = join(out, 'current');
	if (!existsSync(pointer)) return null;
	const name = readFileSync(pointer, 'utf8').trim();
	const folder = join(out, name);
	if (snapshotName.test(name) && existsSync(join(folder, 'manifest.json'))) return folder;
	throw new IngestError(
		'setting_wrong',
		`invalid current: ${pointer} names no snapshot beside it: ${name.slice(0, 40) || 'nothing'}; write the name of the right folder into it, or load all files again with --fresh`,
	);
}

/** A fresh folder to build in; what a killed ingest left behind is cleared away. */
export function startBuilding(out: string): string {
	return startFolder(out, '.building');
}

/** A fresh folder beside the keys for what this run alone needs: it holds what people wrote, so it is for the owner's eyes. */
export function startWorking(state: string): string {
	mkdirSync(state, { recursive: true, mode: 0o700 });
	return startFolder(state, '.working');
}

function startFolder(parent: string, name: string): string {
	for (const entry of readdirSync(parent)) {
		// This run holds the lock, so folders to build and to work in are nobody's any more; another may be asking for the lock just now.
		const asking = /^\.lock-(\d+)/.exec(entry)?.[1];
		const is_left = asking ? !isRunning(Number(asking)) : /^\.(building|working)-/.test(entry);
		if (is_left) rmSync(join(parent, entry), { recursive: true, force: true });
	}
	const folder = join(parent, `${name}-${process.pid}`);
	mkdirSync(folder, { mode: 0o700 });
	return folder;
}

/** Gives a finished folder its name: it is whole, and nobody is served it before `current` points at it. */
export function publishSnapshot(out: string, building: string, manifest: Manifest): void {
	writeFileSync(join(building, 'manifest.json'), `${JSON.stringify(manifest, null, '\t')}\n`);
	for (const name of readdirSync(building)) {
		// A log beside a file holds what the file lacks; whoever copies or serves the file alone would lose it.
		if (name.endsWith('.wal')) throw new Error(`invalid snapshot: ${name} was left beside its file`);
		flush(join(building, name));
	}
	flush(building);
	const folder = join(out, manifest.snapshot_id);
	if (!existsSync(folder)) return renameSync(building, folder);
	// An older snapshot, whose analyst file is gone: its public file stays for ever, so it is not away for an instant.
	for (const name of readdirSync(building)) renameSync(join(building, name), join(folder, name));
}

/** Serves a snapshot, by rename: a crash at any instant leaves the old one serving. */
export function pointCurrent(out: string, snapshot_id: string): void {
	replaceFile(join(out, 'current'), `${snapshot_id}\n`, 0o644);
	flush(out);
	pruneAnalystFiles(out, snapshot_id);
}

export const hasSnapshot = (out: string, snapshot_id: string): boolean =>
	['manifest.json', 'analyst.duckdb', 'public.duckdb'].every((name) =>
		existsSync(join(out, snapshot_id, name)),
	);

function pruneAnalystFiles(out: string, current: string): void {
	const folders = readdirSync(out).filter(
		(name) => name !== current && existsSync(join(out, name, 'analyst.duckdb')),
	);
	const newestFirst = folders.sort((a, b) => statSync(join(out, b)).mtimeMs - statSync(join(out, a)).mtimeMs);
	for (const name of newestFirst.slice(keptAnalystFiles - 1)) rmSync(join(out, name, 'analyst.duckdb'));
}

function flush(path: string): void {
	const handle = openSync(path, 'r');
	fsyncSync(handle);
	closeSync(handle);
}
