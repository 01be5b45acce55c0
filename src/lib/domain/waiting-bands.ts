import { guardOf, type ClosedSet } from './closed-set.ts';

/** How long the complainant says to have waited for an answer. */
export const waitingBands = {
	within_one_month: {
		label: {
			en: 'Within one month',
			nl: 'Binnen een maand',
			fr: 'En un mois au plus',
			de: 'Innerhalb eines Monats',
		},
	},
	one_to_three_months: {
		label: {
			en: 'One to three months',
			nl: 'Een tot drie maanden',
			fr: 'Un à trois mois',
			de: 'Ein bis drei Monate',
		},
	},
	over_three_months: {
		label: {
			en: 'Over three months',
			nl: 'Meer dan drie maanden',
			fr: 'Plus de trois mois',
			de: 'Über drei Monate',
		},
	},
	no_answer: { label: { en: 'No answer', nl: 'Geen antwoord', fr: 'Aucune réponse', de: 'Keine Antwort' } },
	not_stated: { label: { en: 'Not stated', nl: 'Niet vermeld', fr: 'Non précisé', de: 'Nicht angegeben' } },
} satisfies ClosedSet;

export type WaitingBand = keyof typeof waitingBands;

export const isWaitingBand = guardOf(waitingBands);
