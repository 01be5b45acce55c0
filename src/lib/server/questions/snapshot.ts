import type { Reader } from '../database.ts';
import statement from './snapshot.sql?raw';

/** Dates are civil dates: 2024-05-17. */
export interface Snapshot {
	snapshot_id: string;
	release_id: string;
	as_of: string;
	is_demo: boolean;
	closed_until: string;
	first_period: string;
	taxonomy_version: string;
	model_version: string;
	/** False for a small release, which holds totals only. */
	has_detail: boolean;
}

/** What is served; a file without it can not be served and throws. */
export const readSnapshot = async (reader: Reader): Promise<Snapshot> => {
	const [snapshot] = await reader.rows<Snapshot>(statement);
	if (!snapshot) throw new Error('missing snapshot: the table is empty');
	return snapshot;
};
