import { guardOf, type Term } from './closed-set.ts';

interface RecipientAnswerTerm extends Term {
	/** True where the answer names nobody although names were asked for: ACC-RCP. */
	readonly is_vague: boolean;
}

/** What the organisation answered when asked who received the data. */
export const recipientAnswers = {
	named: { label: { en: 'Names', nl: 'Namen', fr: 'Noms', de: 'Namen' }, is_vague: false },
	categories_only: {
		label: {
			en: 'Categories only',
			nl: 'Alleen categorieën',
			fr: 'Catégories seulement',
			de: 'Nur Kategorien',
		},
		is_vague: true,
	},
	none: { label: { en: 'Nothing', nl: 'Niets', fr: 'Rien', de: 'Nichts' }, is_vague: true },
} satisfies Record<string, RecipientAnswerTerm>;

export type RecipientAnswer = keyof typeof recipientAnswers;

export const isRecipientAnswer = guardOf(recipientAnswers);
