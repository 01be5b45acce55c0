import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IngestError } from './errors.ts';

/** How one input was read, and where each of its rows went: rows_read = rows_loaded + rows_merged + rows_quarantined. */
export interface InputSummary {
	path: string;
	sha256: string;
	profile: string;
	table: string;
	encoding: string;
	dialect: string;
	/** DuckDB's own reader for regular files; record by record for all others. Both read the same (tests/ingest/both-readers.test.ts). */
	reader: 'bulk' | 'streaming';
	rows_read: number;
	rows_loaded: number;
	/** Rows of a thing that was there already; the newer version won. */
	rows_merged: number;
	rows_quarantined: number;
	/** Exact repeats in a file without ids: kept, and said. */
	rows_repeated: number;
	/** Headers that no word of ours takes. */
	columns_not_read: string[];
	/** Values that a crosswalk does not list, with their number of rows. */
	unmapped_values: Record<string, number>;
	/** Whether these are rows that an earlier load held back, and that were tried again. */
	is_retried: boolean;
	/** Whether the file was declared a full export: what it lacks was withdrawn. */
	is_full: boolean;
	/** ISO day of the publisher's export, where it is declared. */
	exported_date: string | null;
}

/** What a run did; printed by `--json`. */
export interface Summary {
	snapshot_id: string;
	as_of: string;
	is_demo: boolean;
	inputs: InputSummary[];
	rows_deleted: number;
	files_not_read: { path: string; why: string }[];
	seconds: number;
}

/** What a snapshot is; stands beside its files. Nothing in it depends on the clock or on this run's speed. */
export interface Manifest {
	snapshot_id: string;
	release_id: string;
	as_of: string;
	is_demo: boolean;
	model_version: string;
	taxonomy_version: string;
	/** Hash of what the snapshot looks up: crosswalks, policies, words. */
	reference_version: string;
	/** The form of the tables that the next ingest reads. */
	storage_version: number;
	/** Tells which key rounded the public figures, without giving it away. */
	rounding_key_fingerprint: string;
	inputs: InputSummary[];
	files_not_read: { path: string; why: string }[];
}

/** What the snapshot in a folder says of itself; an older program may not have said all of it. Throws when it is damaged. */
export function readManifest(folder: string): Partial<Manifest> {
	const path = join(folder, 'manifest.json');
	try {
		return JSON.parse(readFileSync(path, 'utf8')) as Partial<Manifest>;
	} catch (cause) {
		throw new IngestError(
			'setting_wrong',
			`invalid snapshot: ${path} is damaged; put it back, or load all files again with --fresh`,
			{ cause },
		);
	}
}
