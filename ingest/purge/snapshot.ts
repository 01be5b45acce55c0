import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { Engine, type Row } from '../engine.ts';
import { IngestError } from '../errors.ts';
import { currentSnapshot } from '../snapshots.ts';
import { isWritingError } from '../writing-error.ts';
import type { ComplaintAge } from './purgeable-store.ts';

/** `has_complainant_key` is 1 or 0. */
export type AgedComplaint = ComplaintAge & { has_complainant_key: number };

/** The snapshot that tells which complaints there are and how old they are. */
export interface ServedSnapshot {
	folder: string;
	snapshot_id: string;
	/** ISO day. */
	as_of: string;
}

const manifestPart = z.object({ snapshot_id: z.string().min(1), as_of: z.iso.date() });

/** Throws when no snapshot is served, or when it can not be read: without it, no text may go. */
export function servedSnapshot(out: string): ServedSnapshot {
	const folder = currentSnapshot(out);
	if (folder === null || !existsSync(join(folder, 'analyst.duckdb')))
		throw new IngestError(
			'input_unreadable',
			`missing snapshot: ${out}; it tells which complaints are old. Name its folder with --out`,
		);
	const path = join(folder, 'manifest.json');
	try {
		const { snapshot_id, as_of } = manifestPart.parse(JSON.parse(readFileSync(path, 'utf8')));
		return { folder, snapshot_id, as_of };
	} catch (cause) {
		throw unreadable(path, cause);
	}
}

/** The age of every complaint of the snapshot, in portions. Throws when it can not be read to the end. */
export async function* complaintAges(
	{ folder }: ServedSnapshot,
	purged_before: string,
	working: string,
): AsyncGenerator<AgedComplaint[]> {
	const path = join(folder, 'analyst.duckdb');
	const engine = await Engine.open(':memory:', join(working, 'spill'));
	try {
		await engine.attach(path, 'previous');
		await engine.run(new URL('../models/schema/macros.sql', import.meta.url));
		const ages = new URL('./complaint-ages.sql', import.meta.url);
		yield* engine.stream<AgedComplaint & Row>(ages, { purged_before });
	} catch (cause) {
		throw isWritingError(cause) ? cause : unreadable(path, cause);
	} finally {
		engine.close();
	}
}

const unreadable = (path: string, cause: unknown): IngestError =>
	new IngestError('input_unreadable', `can not read: ${path}; nothing was purged`, { cause });
