import { guardOf, type ClosedSet } from './closed-set.ts';

/** What a rule about a deadline concludes when dates may be partial. */
export const verdicts = {
	LATE: {
		label: { en: 'Late', nl: 'Te laat', fr: 'En retard', de: 'Verspätet' },
		definition: {
			en: 'Even the most favourable reading of the dates is after the deadline.',
			nl: 'Zelfs bij de gunstigste lezing van de datums is de termijn overschreden.',
		},
	},
	POSSIBLY_LATE: {
		label: {
			en: 'Possibly late',
			nl: 'Mogelijk te laat',
			fr: 'Peut-être en retard',
			de: 'Möglicherweise verspätet',
		},
		definition: {
			en: 'The dates are too coarse to tell; it never counts as computed.',
			nl: 'De datums zijn te grof om het te bepalen; dit telt nooit als berekend.',
		},
	},
	ON_TIME: {
		label: { en: 'On time', nl: 'Op tijd', fr: 'Dans les délais', de: 'Rechtzeitig' },
		definition: {
			en: 'Even the least favourable reading of the dates is within the deadline.',
			nl: 'Zelfs bij de ongunstigste lezing van de datums is de termijn gehaald.',
		},
	},
	NOT_COMPUTABLE: {
		label: { en: 'Not computable', nl: 'Niet te berekenen', fr: 'Non calculable', de: 'Nicht berechenbar' },
		definition: {
			en: 'A date that the rule needs is not asserted.',
			nl: 'Een datum die de regel nodig heeft, is niet opgegeven.',
		},
	},
} satisfies ClosedSet;

export type Verdict = keyof typeof verdicts;

export const isVerdict = guardOf(verdicts);
