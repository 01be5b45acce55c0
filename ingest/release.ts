/** The last day of the last quarter that is over on `as_of` (ISO days): public tables hold closed periods only. */
export function closedUntil(as_of: string): string {
	const next = new Date(`${as_of}T00:00:00Z`);
	next.setUTCDate(next.getUTCDate() + 1);
	const start = new Date(Date.UTC(next.getUTCFullYear(), Math.floor(next.getUTCMonth() / 3) * 3, 0));
	return start.toISOString().slice(0, 10);
}

/** A release is named after its last closed quarter and its snapshot: `2026q3-3fa91c07`. */
export function releaseId(as_of: string, snapshot_id: string): string {
	const [year, month] = closedUntil(as_of).split('-');
	return `${year}q${Number(month) / 3}-${snapshot_id.slice(0, 8)}`;
}
