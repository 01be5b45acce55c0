import type { PublishedCount } from './published-count.ts';

/**
 * The entries that may truly be the highest, largest shown figure first: rounding leaves the order of the others open.
 * One entry means that it is the highest for certain.
 */
export const possiblyHighest = <Entry extends { published: PublishedCount }>(
	entries: readonly Entry[],
): Entry[] => {
	const sorted = entries.toSorted((one, other) => other.published.count - one.published.count);
	const surely = Math.max(0, ...sorted.map(({ published }) => published.lower));
	return sorted.filter(({ published }) => published.upper >= surely);
};
