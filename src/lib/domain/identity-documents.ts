import { guardOf, type ClosedSet } from './closed-set.ts';

/** What proof of identity the organisation demanded. */
export const identityDocuments = {
	full_copy: {
		label: {
			en: 'Full copy of an identity document',
			nl: 'Volledige kopie van een identiteitsbewijs',
			fr: "Copie intégrale d'une pièce d'identité",
			de: 'Vollständige Ausweiskopie',
		},
	},
	redacted_copy: {
		label: {
			en: 'Copy with parts hidden',
			nl: 'Kopie met afgeschermde delen',
			fr: 'Copie partiellement masquée',
			de: 'Teilweise geschwärzte Kopie',
		},
	},
	other_proof: {
		label: { en: 'Other proof', nl: 'Ander bewijs', fr: 'Autre preuve', de: 'Anderer Nachweis' },
	},
} satisfies ClosedSet;

export type IdentityDocument = keyof typeof identityDocuments;

export const isIdentityDocument = guardOf(identityDocuments);
