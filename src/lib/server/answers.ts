import type { Period } from '../domain/period.ts';
import type { Breakdown, BreakdownEntry, Total } from '../question/answer.ts';
import type { CountDimension } from '../question/public-tables.ts';
import type { PublishedCount } from '../question/published-count.ts';
import { gather, sumOfShown } from '../question/sums.ts';
import { countedVendors, type Context } from './context.ts';
import { cellCountOf, countedRoute, isCountedThroughout, readRoute } from './counted.ts';
import type { Held } from './questions/cells.ts';

/** One figure for the held values, or null when no published cell answers. */
export const readTotal = async (context: Context, held: Held, period: Period): Promise<Total | null> => {
	const route = countedRoute(context, held, [], period);
	if (!route) return null;
	const cells = await readRoute(context, route, held, []);
	const { covers, is_exact } = route;
	return { published: sumOfShown(cells, cellCountOf(route)), covers, is_exact };
};

/** Every vendor that is counted, by name, then all others: also those with a 0. */
export const vendorEntries = (
	context: Context,
	covers: Period,
	publishedOf: (vendor: string) => PublishedCount,
): BreakdownEntry[] => {
	const codes = [...countedVendors(context).map(({ vendor_id }) => vendor_id), 'other'];
	return codes.map((code) => ({
		code,
		published: isCountedThroughout(context, code, covers) ? publishedOf(code) : null,
	}));
};

const byCount = (sums: Map<string, PublishedCount>): BreakdownEntry[] =>
	[...sums]
		.filter(([code]) => code !== 'all')
		.sort(
			([one, { count }], [other, { count: other_count }]) => other_count - count || (one < other ? -1 : 1),
		)
		.map(([code, published]) => ({ code, published }));

/** One figure a value of `dimension`: vendors by name, others with the largest first. Null when no table has it. */
export const readBreakdown = async (
	context: Context,
	held: Held,
	dimension: CountDimension,
	period: Period,
): Promise<Breakdown | null> => {
	const route = countedRoute(context, held, [dimension], period);
	if (!route) return null;
	const { covers, is_exact } = route;
	const cell_count = cellCountOf(route);
	const cells = await readRoute(context, route, held, [dimension]);
	const sums = gather(cells, (cell) => cell[dimension], cell_count);
	const entries =
		dimension === 'vendor'
			? vendorEntries(context, covers, (vendor) => sums.get(vendor) ?? sumOfShown([], cell_count))
			: byCount(sums);
	return { dimension, entries, covers, is_exact };
};
