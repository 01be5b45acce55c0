import type { PublishedCount } from './published-count.ts';

/** What two rounded figures prove about the change between them; percentages are whole and rounded outwards. */
export type Change =
	{ direction: 'up' | 'down'; least_percent: number; most_percent: number | null } | { direction: 'unclear' };

/** A change is stated only when the intervals of the two figures do not overlap. */
export const changeBetween = (before: PublishedCount, after: PublishedCount): Change => {
	if (after.lower > before.upper) {
		return {
			direction: 'up',
			least_percent: Math.floor((100 * (after.lower - before.upper)) / before.upper),
			most_percent:
				before.lower === 0 ? null : Math.ceil((100 * (after.upper - before.lower)) / before.lower),
		};
	}
	if (after.upper < before.lower) {
		return {
			direction: 'down',
			least_percent: Math.floor((100 * (before.lower - after.upper)) / before.lower),
			most_percent: Math.ceil((100 * (before.upper - after.lower)) / before.upper),
		};
	}
	return { direction: 'unclear' };
};
