import type { Period } from '../domain/period.ts';
import type { Grid } from '../question/answer.ts';
import { gather, sumOfShown } from '../question/sums.ts';
import { readBreakdown, vendorEntries } from './answers.ts';
import type { Context } from './context.ts';
import { cellCountOf, countedRoute, readRoute } from './counted.ts';

/** One figure a vendor and violation type, with no dimension held. Null when no year had closed. */
export const readGrid = async (context: Context, period: Period): Promise<Grid | null> => {
	const free = ['vendor', 'violation_type'] as const;
	const route = countedRoute(context, {}, free, period);
	const totals = route && (await readBreakdown(context, {}, 'violation_type', route.covers));
	if (!route || !totals) return null;
	const { covers, is_exact } = route;
	const cell_count = cellCountOf(route);
	const cells = await readRoute(context, route, {}, free);
	const sums = gather(cells, ({ vendor, violation_type }) => `${vendor} ${violation_type}`, cell_count);
	const violation_types = totals.entries.map(({ code }) => code).filter((code) => code !== 'not_stated');
	const columns = violation_types.map((violation_type) =>
		vendorEntries(
			context,
			covers,
			(vendor) => sums.get(`${vendor} ${violation_type}`) ?? sumOfShown([], cell_count),
		),
	);
	const vendors = columns[0]?.map(({ code }) => code) ?? [];
	return {
		vendors,
		violation_types,
		published: vendors.map((_, row) => columns.map((column) => column[row]?.published ?? null)),
		covers,
		is_exact,
	};
};
