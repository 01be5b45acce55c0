import { guardOf, type ClosedSet } from './closed-set.ts';

/** What a rule concludes: on a deadline when dates may be partial, or on what facts show. */
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
	SHOWN: {
		label: { en: 'Shown', nl: 'Gebleken', fr: 'Établi par le dossier', de: 'Aus den Akten ersichtlich' },
		definition: {
			en: 'The facts on file show it.',
			nl: 'De feiten in het dossier laten het zien.',
		},
	},
	POSSIBLY_SHOWN: {
		label: {
			en: 'Possibly shown',
			nl: 'Mogelijk gebleken',
			fr: 'Peut-être établi',
			de: 'Möglicherweise ersichtlich',
		},
		definition: {
			en: 'The facts on file point to it, but a person must decide; it never counts as computed.',
			nl: 'De feiten in het dossier wijzen erop, maar een medewerker moet beslissen; dit telt nooit als berekend.',
		},
	},
	NOT_SHOWN: {
		label: {
			en: 'Not shown',
			nl: 'Niet gebleken',
			fr: 'Non établi',
			de: 'Nicht ersichtlich',
		},
		definition: {
			en: 'As far as the file shows, it did not happen.',
			nl: 'Voor zover het dossier laat zien, is het niet gebeurd.',
		},
	},
} satisfies ClosedSet;

export type Verdict = keyof typeof verdicts;

export const isVerdict = guardOf(verdicts);
