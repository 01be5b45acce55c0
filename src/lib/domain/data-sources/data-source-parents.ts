import { guardOf, type ClosedSet } from '../closed-set.ts';

export const dataSourceParents = {
	SOCIAL: {
		label: { en: 'Social networks', nl: 'Sociale netwerken', fr: 'Réseaux sociaux', de: 'Soziale Netzwerke' },
	},
	REGISTER: { label: { en: 'Registers', nl: 'Registers', fr: 'Registres', de: 'Register' } },
	USER: {
		label: {
			en: 'Users of the product',
			nl: 'Gebruikers van het product',
			fr: 'Utilisateurs du produit',
			de: 'Nutzer des Produkts',
		},
	},
	BROKER: { label: { en: 'Data trade', nl: 'Datahandel', fr: 'Commerce de données', de: 'Datenhandel' } },
	BUSINESS: {
		label: {
			en: 'Business customers',
			nl: 'Zakelijke klanten',
			fr: 'Clients professionnels',
			de: 'Geschäftskunden',
		},
	},
	WEB: { label: { en: 'Open web', nl: 'Open web', fr: 'Web ouvert', de: 'Offenes Web' } },
	DERIVED: {
		label: {
			en: 'Made by the organisation itself',
			nl: 'Door de organisatie zelf afgeleid',
			fr: "Produit par l'organisme lui-même",
			de: 'Von der Organisation selbst abgeleitet',
		},
	},
	DEVICE: { label: { en: 'Devices', nl: 'Apparaten', fr: 'Appareils', de: 'Geräte' } },
	BREACH: {
		label: { en: 'Leaked data', nl: 'Gelekte gegevens', fr: 'Données divulguées', de: 'Geleakte Daten' },
	},
	UNKNOWN: { label: { en: 'Not stated', nl: 'Niet vermeld', fr: 'Non précisé', de: 'Nicht angegeben' } },
} satisfies ClosedSet;

export type DataSourceParentCode = keyof typeof dataSourceParents;

export const isDataSourceParent = guardOf(dataSourceParents);
