import {
	compareQuarters,
	lastClosedYear,
	lastDayOf,
	periodOfYear,
	quartersOf,
	wholeYearsOf,
	yearOf,
	type Period,
	type Quarter,
} from '../domain/period.ts';
import { tableFor, type CountDimension, type TableId } from './public-tables.ts';

/** Cells of one table, one for each of its periods (2024Q1, 2024). */
export interface TableRoute {
	table_id: TableId;
	periods: string[];
}

/** Which cells add up to an answer, and the period that they cover. */
export interface Route {
	parts: TableRoute[];
	covers: Period;
	/** False when the tables go by year only, and the covered period is not the one that was asked. */
	is_exact: boolean;
}

/** Every cell is at most 4 off, so the fewest cells are chosen: a whole year is one, where a table has years. */
const byYearAndQuarter = (dimensions: readonly CountDimension[], period: Period): TableRoute[] => {
	const quarterly = tableFor(dimensions, 'quarter');
	const yearly = tableFor(dimensions, 'year');
	const years = yearly ? wholeYearsOf(period) : [];
	const quarters = quartersOf(period).filter((quarter) => !years.includes(yearOf(quarter)));
	if (!quarterly && quarters.length > 0) return [];
	return [
		...(yearly && years.length > 0 ? [{ table_id: yearly.table_id, periods: years.map(String) }] : []),
		...(quarterly && quarters.length > 0 ? [{ table_id: quarterly.table_id, periods: quarters }] : []),
	];
};

/** The closed calendar years inside the period, else the last one that had closed when the period ended. */
export const closedYearsFor = (period: Period): Period => {
	const inside = wholeYearsOf(period);
	const last = inside.at(-1) ?? lastClosedYear(lastDayOf(period.until));
	return { from: periodOfYear(inside[0] ?? last).from, until: periodOfYear(last).until };
};

/** The cells that answer for these dimensions, or null when no table holds them together or no year had closed yet. */
export const routeOf = (
	dimensions: readonly CountDimension[],
	period: Period,
	first_quarter: Quarter,
): Route | null => {
	const parts = byYearAndQuarter(dimensions, period);
	if (parts.length > 0) return { parts, covers: period, is_exact: true };
	const yearly = tableFor(dimensions, 'year');
	if (!yearly) return null;
	const covers = closedYearsFor(period);
	if (compareQuarters(covers.until, first_quarter) < 0) return null;
	return { parts: byYearAndQuarter(dimensions, covers), covers, is_exact: false };
};

/** The part of the period from the quarter `since` on, or null when nothing is left of it. */
export const periodSince = (period: Period, since: Period['from']): Period | null => {
	if (compareQuarters(period.until, since) < 0) return null;
	return compareQuarters(period.from, since) < 0 ? { from: since, until: period.until } : period;
};
