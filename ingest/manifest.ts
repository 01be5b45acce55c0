/** How one input was read, and where each of its rows went: rows_read = rows_loaded + rows_merged + rows_quarantined. */
export interface InputSummary {
	path: string;
	sha256: string;
	profile: string;
	table: string;
	encoding: string;
	dialect: string;
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
	/** Tells which key rounded the public figures, without giving it away. */
	rounding_key_fingerprint: string;
	inputs: InputSummary[];
	files_not_read: { path: string; why: string }[];
}
