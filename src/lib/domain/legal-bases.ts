import { guardOf, type ClosedSet } from './closed-set.ts';

/** The six grounds of GDPR 6(1), by the letter of their point. */
export const legalBases = {
	a: { label: { en: 'Consent', nl: 'Toestemming', fr: 'Consentement', de: 'Einwilligung' } },
	b: { label: { en: 'Contract', nl: 'Overeenkomst', fr: 'Contrat', de: 'Vertrag' } },
	c: {
		label: {
			en: 'Legal obligation',
			nl: 'Wettelijke verplichting',
			fr: 'Obligation légale',
			de: 'Rechtliche Verpflichtung',
		},
	},
	d: {
		label: {
			en: 'Vital interests',
			nl: 'Vitale belangen',
			fr: 'Intérêts vitaux',
			de: 'Lebenswichtige Interessen',
		},
	},
	e: {
		label: {
			en: 'Public task',
			nl: 'Taak van algemeen belang',
			fr: "Mission d'intérêt public",
			de: 'Öffentliche Aufgabe',
		},
	},
	f: {
		label: {
			en: 'Legitimate interests',
			nl: 'Gerechtvaardigd belang',
			fr: 'Intérêts légitimes',
			de: 'Berechtigte Interessen',
		},
	},
} satisfies ClosedSet;

export type LegalBasis = keyof typeof legalBases;

export const isLegalBasis = guardOf(legalBases);
