import {
	compareQuarters,
	isQuarter,
	periodOfYear,
	quartersOf,
	yearOf,
	type Period,
} from '../domain/period.ts';
import type { SeriesPoint } from '../question/answer.ts';
import { tableFor, type CountDimension } from '../question/public-tables.ts';
import { sumOfShown } from '../question/sums.ts';
import type { Context } from './context.ts';
import { isCountedThroughout, isPublished, readRoute } from './counted.ts';
import type { Held } from './questions/cells.ts';

const spanOf = (period: string): Period =>
	isQuarter(period) ? { from: period, until: period } : periodOfYear(Number(period));

/** A figure for every period of the release: quarters where a table has them, else closed years. Empty without a table. */
export const readSeries = async (context: Context, held: Held): Promise<SeriesPoint[]> => {
	const { first_quarter, last_quarter } = context.scope;
	const dimensions = Object.keys(held) as CountDimension[];
	const quarterly = tableFor(dimensions, 'quarter');
	const table = quarterly ?? tableFor(dimensions, 'year');
	if (!table || !isPublished(context, dimensions)) return [];
	const quarters = quartersOf({ from: first_quarter, until: last_quarter });
	const closed_years = [...new Set(quarters.map(yearOf))].filter(
		(year) => compareQuarters(periodOfYear(year).until, last_quarter) <= 0,
	);
	const periods = quarterly ? quarters : closed_years.map(String);
	const cells = await readRoute(context, { parts: [{ table_id: table.table_id, periods }] }, held, []);
	return periods.map((period) => ({
		period,
		published: isCountedThroughout(context, held.vendor, spanOf(period))
			? sumOfShown(
					cells.filter((cell) => cell.period === period),
					1,
				)
			: null,
	}));
};
