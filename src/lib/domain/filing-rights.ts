import { guardOf, type ClosedSet } from './closed-set.ts';

/** The right to which a figure in a filing belongs. */
export const filingRights = {
	access: { label: { en: 'Access', nl: 'Inzage', fr: 'Accès', de: 'Auskunft' } },
	erasure: { label: { en: 'Erasure', nl: 'Wissing', fr: 'Effacement', de: 'Löschung' } },
	rectification: {
		label: { en: 'Rectification', nl: 'Rectificatie', fr: 'Rectification', de: 'Berichtigung' },
	},
	objection: { label: { en: 'Objection', nl: 'Bezwaar', fr: 'Opposition', de: 'Widerspruch' } },
	portability: {
		label: { en: 'Portability', nl: 'Overdraagbaarheid', fr: 'Portabilité', de: 'Übertragbarkeit' },
	},
	optout: {
		label: {
			en: 'Opt-out of sale',
			nl: 'Afmelding voor verkoop',
			fr: 'Refus de la vente',
			de: 'Widerspruch gegen den Verkauf',
		},
	},
	limit: {
		label: {
			en: 'Limit on use of sensitive data',
			nl: 'Beperking van gebruik van gevoelige gegevens',
			fr: "Limitation de l'usage de données sensibles",
			de: 'Beschränkung der Nutzung sensibler Daten',
		},
	},
} satisfies ClosedSet;

export type FilingRight = keyof typeof filingRights;

export const isFilingRight = guardOf(filingRights);
