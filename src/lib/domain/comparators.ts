import { guardOf, type ClosedSet } from './closed-set.ts';

/** How a value compares with the truth that is asserted. Unknown and not are values of their own, never empty cells. */
export const comparators = {
	'=': { label: { en: 'exactly', nl: 'precies', fr: 'exactement', de: 'genau' } },
	about: { label: { en: 'about', nl: 'ongeveer', fr: 'environ', de: 'etwa' } },
	'>': { label: { en: 'more than', nl: 'meer dan', fr: 'plus de', de: 'mehr als' } },
	'>=': { label: { en: 'at least', nl: 'ten minste', fr: 'au moins', de: 'mindestens' } },
	'<': { label: { en: 'less than', nl: 'minder dan', fr: 'moins de', de: 'weniger als' } },
	'<=': { label: { en: 'at most', nl: 'ten hoogste', fr: 'au plus', de: 'höchstens' } },
	range: { label: { en: 'between', nl: 'tussen', fr: 'entre', de: 'zwischen' } },
	unknown: { label: { en: 'unknown', nl: 'onbekend', fr: 'inconnu', de: 'unbekannt' } },
	not: { label: { en: 'not', nl: 'niet', fr: 'non', de: 'nicht' } },
} as const satisfies ClosedSet;

export type Comparator = keyof typeof comparators;

export const isComparator = guardOf(comparators);
