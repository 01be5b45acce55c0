import { guardOf, type ClosedSet } from './closed-set.ts';

/** What the organisation answered when asked who received the data. */
export const recipientAnswers = {
	named: { label: { en: 'Names', nl: 'Namen', fr: 'Noms', de: 'Namen' } },
	categories_only: {
		label: {
			en: 'Categories only',
			nl: 'Alleen categorieën',
			fr: 'Catégories seulement',
			de: 'Nur Kategorien',
		},
	},
	none: { label: { en: 'Nothing', nl: 'Niets', fr: 'Rien', de: 'Nichts' } },
} satisfies ClosedSet;

export type RecipientAnswer = keyof typeof recipientAnswers;

export const isRecipientAnswer = guardOf(recipientAnswers);
