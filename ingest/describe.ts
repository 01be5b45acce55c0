import type { InputSummary, Summary } from './manifest.ts';

/** The run in words, for a terminal. */
export function describe(summary: Summary, is_dry_run: boolean): string {
	const lines = summary.inputs.filter((input) => input.profile !== 'public_record').map(describeInput);
	const unread = summary.files_not_read.map(({ path, why }) => `${path}: not read: ${why}`);
	const end = is_dry_run
		? `Nothing was written. The snapshot would be ${summary.snapshot_id}, as at ${summary.as_of}.`
		: `Snapshot ${summary.snapshot_id} is served, as at ${summary.as_of} (${summary.seconds} s).`;
	return [...lines, ...unread, end, ''].join('\n');
}

function describeInput(input: InputSummary): string {
	const parts = [
		`${input.rows_read} rows read (${input.profile}, ${input.table}, ${input.encoding})`,
		`${input.rows_loaded} loaded`,
		`${input.rows_merged} merged`,
		`${input.rows_quarantined} in quarantine`,
	];
	if (input.rows_repeated > 0) parts.push(`${input.rows_repeated} exact repeats kept`);
	const unmapped = Object.values(input.unmapped_values).reduce((sum, count) => sum + count, 0);
	if (unmapped > 0) parts.push(`${unmapped} values outside the crosswalk`);
	if (input.columns_not_read.length > 0) parts.push(`columns not read: ${input.columns_not_read.join(', ')}`);
	return `${input.path}: ${parts.join('; ')}`;
}
