import type { LaneAttribute } from './attribute.ts';

/** What the product is and does. */
export const PRODUCT_ATTRIBUTES = {
	product_form: {
		label: {
			en: 'Form of the product',
			nl: 'Vorm van het product',
			fr: 'Forme du produit',
			de: 'Form des Produkts',
		},
		definition: {
			en: 'As what the product comes, such as a browser extension.',
			nl: 'In welke vorm het product komt, zoals een browserextensie.',
		},
		conflict: 'prefer_one',
	},
	product_feature: {
		label: { en: 'Feature', nl: 'Functie', fr: 'Fonction', de: 'Funktion' },
		definition: { en: 'What the product does for its user.', nl: 'Wat het product voor de gebruiker doet.' },
		conflict: 'prefer_one',
	},
	product_launched: {
		label: {
			en: 'Product launched',
			nl: 'Product uitgebracht',
			fr: 'Lancement du produit',
			de: 'Produkt eingeführt',
		},
		definition: { en: 'When the product came on the market.', nl: 'Wanneer het product op de markt kwam.' },
		conflict: 'prefer_one',
	},
	default_setting: {
		label: {
			en: 'Default setting',
			nl: 'Standaardinstelling',
			fr: 'Réglage par défaut',
			de: 'Voreinstellung',
		},
		definition: {
			en: 'What happens when a person changes nothing.',
			nl: 'Wat er gebeurt als iemand niets verandert.',
		},
		conflict: 'prefer_one',
	},
	opt_out: {
		label: { en: 'Opt-out', nl: 'Afmelding', fr: 'Refus', de: 'Abmeldung' },
		definition: {
			en: 'How a person can refuse, and from when that works.',
			nl: 'Hoe iemand kan weigeren, en vanaf wanneer dat werkt.',
		},
		conflict: 'prefer_one',
	},
	terms_in_force: {
		label: {
			en: 'Terms in force',
			nl: 'Voorwaarden van kracht',
			fr: 'Conditions applicables',
			de: 'Bedingungen in Kraft',
		},
		definition: { en: 'When new terms start to apply.', nl: 'Wanneer nieuwe voorwaarden gaan gelden.' },
		conflict: 'prefer_one',
	},
} as const satisfies Record<string, LaneAttribute>;
