import type { LabelledPair } from './pairs.ts';
import type { Universe } from './universe.ts';
import { wilson } from '../../src/lib/statistics/wilson.ts';

export interface Share {
	right: number;
	all: number;
}

/** Of the labelled pairs that merge without a person, how many are `same`. */
export function precisionOf(pairs: readonly LabelledPair[], universe: Universe): Share {
	const merged = pairs.filter(universe.merges);
	return { right: merged.filter(({ label }) => label === 'same').length, all: merged.length };
}

/** Of the pairs that are `same`, how many merge or are among the first three suggestions of either. */
export function recallOf(pairs: readonly LabelledPair[], universe: Universe): Share {
	const same = pairs.filter(({ label }) => label === 'same');
	const found = same.filter((pair) => universe.merges(pair) || universe.offers(pair));
	return { right: found.length, all: same.length };
}

/** Of the pairs with a label, how many merge without a person. */
export const mergedOf = (pairs: readonly LabelledPair[], label: string, universe: Universe): Share => {
	const labelled = pairs.filter((pair) => pair.label === label);
	return {
		right: labelled.filter(universe.merges).length,
		all: labelled.length,
	};
};

/** "36 of 40 (90.0 %, 76.9–96.0 %)". */
export function written({ right, all }: Share): string {
	if (all === 0) return '–';
	const percent = (share: number): string => (100 * share).toFixed(1);
	const [lower, upper] = wilson(right, all);
	return `${right} of ${all} (${percent(right / all)} %, ${percent(lower)}–${percent(upper)} %)`;
}
