import type { Period } from '../domain/period.ts';
import type { CountDimension } from '../question/public-tables.ts';
import { periodSince, routeOf, type Route } from '../question/routing.ts';
import { namedSince, type Context } from './context.ts';
import { readCells, type Cell, type Held } from './questions/cells.ts';

/** The part of the period in which complaints are counted under this name; null when there is none. */
export const countedPeriod = (
	context: Context,
	vendor: string | undefined,
	period: Period,
): Period | null => {
	if (vendor === undefined || vendor === 'other') return period;
	const since = namedSince(context, vendor);
	return since === null ? null : periodSince(period, since);
};

/** True when every complaint of the period is counted under this name. */
export const isCountedThroughout = (context: Context, vendor: string | undefined, period: Period): boolean =>
	countedPeriod(context, vendor, period)?.from === period.from;

/** A release of totals only answers about all complaints together, and about nothing else. */
export const isPublished = ({ snapshot }: Context, dimensions: readonly CountDimension[]): boolean =>
	snapshot.has_detail || dimensions.length === 0;

/** A route of which every cell is counted under the held vendor's name; null when there is none. */
export const countedRoute = (
	context: Context,
	held: Held,
	free: readonly CountDimension[],
	period: Period,
): Route | null => {
	const dimensions = [...(Object.keys(held) as CountDimension[]), ...free];
	if (!isPublished(context, dimensions)) return null;
	const counted = countedPeriod(context, held.vendor, period);
	const route = counted && routeOf(dimensions, counted, context.scope.first_quarter);
	if (!counted || !route || !isCountedThroughout(context, held.vendor, route.covers)) return null;
	return { ...route, is_exact: route.is_exact && counted.from === period.from };
};

/** How many cells each figure of the route is made of. */
export const cellCountOf = ({ parts }: Route): number =>
	parts.reduce((sum, { periods }) => sum + periods.length, 0);

/** The cells of a route: held values, any value of the free dimensions, totals of all others. */
export const readRoute = async (
	{ reader }: Context,
	{ parts }: Pick<Route, 'parts'>,
	held: Held,
	free: readonly CountDimension[],
): Promise<Cell[]> => {
	const cells = await Promise.all(
		parts.map(({ table_id, periods }) => readCells(reader, { table_id, periods, held, free })),
	);
	return cells.flat();
};
