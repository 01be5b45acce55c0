import { guardOf, type ClosedSet } from './closed-set.ts';

/** What kind of name of a vendor it is. */
export const nameKinds = {
	legal: { label: { en: 'Legal name', nl: 'Statutaire naam', fr: 'Dénomination sociale', de: 'Firma' } },
	trade: { label: { en: 'Trade name', nl: 'Handelsnaam', fr: 'Nom commercial', de: 'Handelsname' } },
	domain: { label: { en: 'Domain name', nl: 'Domeinnaam', fr: 'Nom de domaine', de: 'Domainname' } },
	former: { label: { en: 'Former name', nl: 'Vroegere naam', fr: 'Ancien nom', de: 'Früherer Name' } },
	spelling: {
		label: {
			en: 'Spelling in complaints',
			nl: 'Schrijfwijze in klachten',
			fr: 'Graphie dans les plaintes',
			de: 'Schreibweise in Beschwerden',
		},
	},
	product: { label: { en: 'Product name', nl: 'Productnaam', fr: 'Nom de produit', de: 'Produktname' } },
} satisfies ClosedSet;

export type NameKind = keyof typeof nameKinds;

export const isNameKind = guardOf(nameKinds);
