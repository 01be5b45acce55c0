import { guardOf, type ClosedSet } from './closed-set.ts';

/** For whom a value may be shown; an embargo holds it back from one audience and every wider one. */
export const audiences = {
	internal: {
		label: {
			en: 'Inside the authority',
			nl: 'Binnen de toezichthouder',
			fr: "Au sein de l'autorité",
			de: 'Innerhalb der Behörde',
		},
	},
	complainant: { label: { en: 'Complainant', nl: 'Klager', fr: 'Plaignant', de: 'Beschwerdeführer' } },
	policymaker: {
		label: {
			en: 'Policymaker',
			nl: 'Beleidsmaker',
			fr: 'Décideur public',
			de: 'Politische Entscheidungsträger',
		},
	},
	public: { label: { en: 'Everyone', nl: 'Iedereen', fr: 'Tout public', de: 'Öffentlichkeit' } },
} satisfies ClosedSet;

export type Audience = keyof typeof audiences;

export const isAudience = guardOf(audiences);
