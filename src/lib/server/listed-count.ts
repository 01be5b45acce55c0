import { GREATEST_CELL_ERROR } from '../domain/disclosure.ts';
import { lastClosedYear, periodOfYear, type Period } from '../domain/period.ts';
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
		bound: formatNumber(words.lang, GREATEST_CELL_ERROR),
	});
