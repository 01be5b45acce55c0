/** What a purge took, or in a dry run would take. Texts: n_texts = n_texts_too_old + n_texts_taken_back. */
export interface PurgeSummary {
	/** The snapshot that told the age of the complaints. */
	snapshot_id: string;
	/** ISO day that the years were counted back from. */
	as_of: string;
	years: number;
	/** ISO day. */
	purged_before: string;
	n_texts: number;
	/** Of complaints registered before the day. */
	n_texts_too_old: number;
	/** Of complaints that the snapshot does not hold any more. */
	n_texts_taken_back: number;
	/** Kept, because no day tells how old their complaint is. */
	n_texts_without_date: number;
	/** Pieces that went to quarantine before the day. */
	n_quarantined: number;
	/** Complaints registered before the day that still have a complainant key in the snapshot. */
	n_complainant_keys: number;
}

/** The purge in words, for a terminal. */
export function describePurge(summary: PurgeSummary, is_dry_run: boolean): string {
	const { snapshot_id, purged_before, n_texts_without_date } = summary;
	const lines = [
		is_dry_run ? 'Nothing was purged. A purge would take' : 'Purged',
		`  texts of complaints registered before ${purged_before}: ${summary.n_texts_too_old}`,
		`  texts of complaints that are not in snapshot ${snapshot_id} any more: ${summary.n_texts_taken_back}`,
		`  pieces put in quarantine before ${purged_before}: ${summary.n_quarantined}`,
	];
	if (n_texts_without_date > 0)
		lines.push(`Kept, because no day tells how old their complaint is: ${n_texts_without_date} texts.`);
	lines.push(keysSentence(summary, is_dry_run), '');
	return lines.join('\n');
}

const keysSentence = ({ purged_before, n_complainant_keys }: PurgeSummary, is_dry_run: boolean): string =>
	`The next ingest ${is_dry_run ? 'would leave' : 'leaves'} out the complainant keys of complaints registered before ${purged_before} ` +
	`(${n_complainant_keys} in the snapshot that is served); the kept analyst files of earlier snapshots hold them until they are pruned.`;
