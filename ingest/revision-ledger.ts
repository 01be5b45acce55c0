import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { replaceFile } from './replace-file.ts';

/** How many complaints of one authority and quarter of registration changed in one way, and why. */
export interface Revision {
	change: 'added' | 'changed' | 'removed';
	reason: 'new_complaint' | 'newer_version' | 'deletion_list' | 'absent_in_full_export';
	authority: string;
	/** `2024Q1`, or `unknown` without a date. */
	period: string;
	n_complaints: number;
}

/** What one ingest made of one snapshot. */
export interface RevisionEntry {
	previous_snapshot_id: string;
	snapshot_id: string;
	as_of: string;
	/** True when the model changed in between: figures may then differ although no complaint does. */
	is_model_changed: boolean;
	revisions: Revision[];
}

/**
 * Adds an entry to the append-only ledger of the state folder: what changed between two snapshots, by size and reason. Called before the new
 * one is served; a run that is broken off in between comes again with the same entry, which is told once.
 */
export function recordRevisions(state: string, entry: RevisionEntry): void {
	if (entry.previous_snapshot_id === entry.snapshot_id) return;
	mkdirSync(state, { recursive: true, mode: 0o700 });
	const path = join(state, 'revision-ledger.jsonl');
	const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
	const line = JSON.stringify(entry);
	if (before.trimEnd().split('\n').at(-1) === line) return;
	replaceFile(path, `${before}${line}\n`);
}
