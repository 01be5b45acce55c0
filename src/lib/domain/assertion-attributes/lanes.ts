import type { ClosedSet } from '../closed-set.ts';

/** The lanes of the timeline, from top to bottom; every attribute lies in one. */
export const assertionLanes = {
	product: {
		label: {
			en: 'Vendor and product',
			nl: 'Aanbieder en product',
			fr: 'Fournisseur et produit',
			de: 'Anbieter und Produkt',
		},
	},
	statement: {
		label: {
			en: 'What the vendor says',
			nl: 'Wat de aanbieder zegt',
			fr: 'Ce que dit le fournisseur',
			de: 'Was der Anbieter sagt',
		},
	},
	platform: { label: { en: 'Platform', nl: 'Platform', fr: 'Plateforme', de: 'Plattform' } },
	authority: { label: { en: 'Authority', nl: 'Toezichthouder', fr: 'Autorité', de: 'Behörde' } },
	court: { label: { en: 'Court', nl: 'Rechter', fr: 'Justice', de: 'Gericht' } },
	parliament: { label: { en: 'Parliament', nl: 'Parlement', fr: 'Parlement', de: 'Parlament' } },
	press_and_experts: {
		label: {
			en: 'Press and experts',
			nl: 'Pers en deskundigen',
			fr: 'Presse et experts',
			de: 'Presse und Fachleute',
		},
	},
	document: { label: { en: 'Documents', nl: 'Documenten', fr: 'Documents', de: 'Dokumente' } },
	law: { label: { en: 'Law', nl: 'Wet', fr: 'Loi', de: 'Gesetz' } },
} as const satisfies ClosedSet;

export type AssertionLane = keyof typeof assertionLanes;
