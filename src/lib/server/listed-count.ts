import { lastClosedYear, periodOfYear, type Period } from '../domain/period.ts';
import { boundOf } from '../question/published-count.ts';
import { fill } from '../text/fill.ts';
import { formatNumber } from '../text/format.ts';
import type { Context } from './context.ts';

/** The year that lists count in: the last that had closed, as one cell a row. */
export const listedYear = ({ snapshot }: Context): Period =>
	periodOfYear(lastClosedYear(snapshot.closed_until));

/** "Complaints in 2025 (within 4)". */
export const countHeading = ({ snapshot, words }: Context, template: string): string =>
	fill(template, {
		year: lastClosedYear(snapshot.closed_until),
		bound: formatNumber(words.lang, boundOf({ count: 0, cell_count: 1, lower: 0, upper: 0 })),
	});
