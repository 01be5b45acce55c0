import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** The folder that ingest writes snapshots to. */
export const buildFolder = (): string => resolve(process.env['HERKOMST_BUILD'] || join('data', 'build'));

const snapshotName = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;

/** The id of the snapshot that `current` names, or null when there is none (yet). */
export const currentSnapshotId = async (folder: string): Promise<string | null> => {
	try {
		const snapshot_id = (await readFile(join(folder, 'current'), 'utf8')).trim();
		return snapshotName.test(snapshot_id) ? snapshot_id : null;
	} catch (cause) {
		if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return null;
		throw cause;
	}
};
