import { existsSync, rmSync } from 'node:fs';
import { allowance } from '../allowance.ts';
import { IngestError } from '../errors.ts';
import { takeLocks } from '../lock.ts';
import type { Progress } from '../progress.ts';
import { recordPurge } from '../purge-ledger.ts';
import { startWorking } from '../snapshots.ts';
import { storePath } from '../store/open-store.ts';
import { AnswerReadings } from '../store/answer-readings.ts';
import { NarrativeSuggestions } from '../store/narrative-suggestions.ts';
import { TextGroups } from '../store/text-groups.ts';
import { chooseDays } from './cutoff.ts';
import type { PurgeOptions } from './options.ts';
import { PurgeableStore, type PurgeCounts } from './purgeable-store.ts';
import { complaintAges, servedSnapshot } from './snapshot.ts';
import { asStoreError } from './store-error.ts';
import type { PurgeSummary } from './summary.ts';

/** One purge of the restricted store, alone with its snapshots and its state. A dry run only counts. */
export async function purge(options: PurgeOptions, progress: Progress): Promise<PurgeSummary> {
	const { out, state } = options;
	servedSnapshot(out);
	if (!existsSync(storePath(state)))
		throw new IngestError('setting_wrong', `missing store: ${storePath(state)}; is HERKOMST_STATE right?`);
	try {
		const release = takeLocks(out, state);
		try {
			const working = startWorking(state);
			// SQLite writes a store anew by way of a file, which belongs beside the store and not in a folder that all may use.
			process.env['SQLITE_TMPDIR'] = working;
			return await purgeAlone(options, working, progress).finally(() =>
				rmSync(working, { recursive: true, force: true }),
			);
		} finally {
			release();
		}
	} catch (cause) {
		throw asStoreError(cause, state);
	}
}

async function purgeAlone(options: PurgeOptions, working: string, progress: Progress): Promise<PurgeSummary> {
	const { years, out, state, is_dry_run } = options;
	const snapshot = servedSnapshot(out);
	const { as_of, ...days } = chooseDays(options, snapshot);
	const { purged_before } = days;
	const store = new PurgeableStore(state);
	try {
		progress.step('reading the snapshot', 1, 3);
		let n_complainant_keys = 0;
		for await (const complaints of complaintAges(snapshot, purged_before, working)) {
			store.note(complaints);
			for (const { age, has_complainant_key } of complaints)
				if (age === 'before') n_complainant_keys += has_complainant_key;
		}
		const counts = store.count(days);
		refuseTooMany(counts, options);
		if (!is_dry_run) {
			progress.step('deleting', 2, 3);
			// The ledger is written before the deletions are final. Killed in between, the purge is told but not done, and the next run
			// takes the same rows and tells no second time. The other way round, keys would stay although the texts are gone, and what went
			// would never be told.
			store.delete(days, (purged) => recordPurge(state, { purged_before, as_of, years, ...purged }));
			// These three are done each time: a run that was killed after the deletions is completed by the next one, which finds nothing to delete.
			dropGroups(state);
			dropReadings(state);
			dropSuggestions(state);
			progress.step('overwriting', 3, 3);
			store.overwrite();
		}
		const { n_texts_too_old, n_texts_taken_back, n_texts_without_date, n_quarantined } = counts;
		return {
			snapshot_id: snapshot.snapshot_id,
			as_of,
			years,
			purged_before,
			n_texts: n_texts_too_old + n_texts_taken_back,
			n_texts_too_old,
			n_texts_taken_back,
			n_texts_without_date,
			n_quarantined,
			n_complainant_keys,
		};
	} finally {
		store.close();
	}
}

/** Texts that are in no snapshot may be another folder's: few may go unasked, as in an ingest that deletes. */
function refuseTooMany({ n_complaints_taken_back, n_complaints }: PurgeCounts, options: PurgeOptions): void {
	const allowed = allowance(n_complaints, options.max_deletion);
	if (n_complaints_taken_back > allowed)
		throw new IngestError(
			'deletion_too_large',
			`too many texts would go: ${n_complaints_taken_back} of the ${n_complaints} complaints with texts are not in the snapshot that ${options.out} serves, ${allowed} allowed. ` +
				'Name the folder of their snapshots with --out, or run an interrupted ingest again; if all is right, say so with --max-deletion PERCENT. Nothing was purged',
		);
}

/** What is known of a text that is gone goes too: its group, its shingles. */
function dropGroups(state: string): void {
	const groups = new TextGroups(state);
	try {
		groups.dropPurged();
	} finally {
		groups.close();
	}
}

/** What a narrative that is gone suggested. */
function dropSuggestions(state: string): void {
	const suggestions = new NarrativeSuggestions(state);
	try {
		suggestions.dropPurged();
	} finally {
		suggestions.close();
	}
}

/** What was read in an answer that is gone. */
function dropReadings(state: string): void {
	const readings = new AnswerReadings(state);
	try {
		readings.dropPurged();
	} finally {
		readings.close();
	}
}
