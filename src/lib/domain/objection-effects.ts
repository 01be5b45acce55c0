import { guardOf, type ClosedSet } from './closed-set.ts';

/** What an objection to the training of a model changes. */
export const objectionEffects = {
	all: {
		label: {
			en: 'Past and future data',
			nl: 'Eerdere en toekomstige gegevens',
			fr: 'Données passées et futures',
			de: 'Frühere und künftige Daten',
		},
	},
	prospective_only: {
		label: {
			en: 'Future data only',
			nl: 'Alleen toekomstige gegevens',
			fr: 'Données futures seulement',
			de: 'Nur künftige Daten',
		},
	},
	none: { label: { en: 'Nothing changes', nl: 'Niets verandert', fr: 'Aucun effet', de: 'Keine Wirkung' } },
} satisfies ClosedSet;

export type ObjectionEffect = keyof typeof objectionEffects;

export const isObjectionEffect = guardOf(objectionEffects);
