import { z } from 'zod';
import { IngestError } from '../errors.ts';
import type { PurgeDays } from './purgeable-store.ts';
import type { PurgeOptions } from './options.ts';
import type { ServedSnapshot } from './snapshot.ts';

/** Counts back from the given day, else from the served snapshot's: never from the clock. Throws a usage error when everything would go. */
export function chooseDays(
	{ years, as_of: given }: PurgeOptions,
	{ as_of: snapshot_as_of }: ServedSnapshot,
): PurgeDays & { as_of: string } {
	const as_of = given ?? snapshot_as_of;
	const purged_before = yearsBefore(as_of, years);
	// The ledger would hold such a day for ever, and no later complaint would have a complainant key.
	if (purged_before > snapshot_as_of)
		throw new IngestError(
			'usage',
			`invalid as-of: ${as_of} (${years} years before it is later than the snapshot, ${snapshot_as_of}: everything would go)`,
		);
	return { as_of, purged_before, snapshot_as_of };
}

/** The same day of an earlier year; for 29 February, where that year has none, the 28th: what is in doubt is kept. */
function yearsBefore(day: string, years: number): string {
	const year = String(Number(day.slice(0, 4)) - years).padStart(4, '0');
	const same = `${year}${day.slice(4)}`;
	return z.iso.date().safeParse(same).success ? same : `${year}-02-28`;
}
