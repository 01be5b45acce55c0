import { guardOf, type ClosedSet } from '../closed-set.ts';

/** How likely a source is to hold special categories or data that do comparable harm; from low to critical. */
export const specialCategoryRisks = {
	low: { label: { en: 'Low', nl: 'Laag', fr: 'Faible', de: 'Gering' } },
	medium: { label: { en: 'Medium', nl: 'Gemiddeld', fr: 'Moyen', de: 'Mittel' } },
	high: { label: { en: 'High', nl: 'Hoog', fr: 'Élevé', de: 'Hoch' } },
	critical: { label: { en: 'Critical', nl: 'Kritiek', fr: 'Critique', de: 'Kritisch' } },
} satisfies ClosedSet;

export type SpecialCategoryRisk = keyof typeof specialCategoryRisks;

export const isSpecialCategoryRisk = guardOf(specialCategoryRisks);
