import { guardOf, type Term } from './closed-set.ts';

interface DataCategoryTerm extends Term {
	/** The article that forbids the processing unless an exception applies; null for ordinary data. */
	readonly protected_by: 'GDPR 9' | 'GDPR 10' | null;
}

/** Kinds of personal data that an organisation holds. */
export const dataCategories = {
	business_contact: {
		label: {
			en: 'Business contact details',
			nl: 'Zakelijke contactgegevens',
			fr: 'Coordonnées professionnelles',
			de: 'Geschäftliche Kontaktdaten',
		},
		protected_by: null,
	},
	private_phone: {
		label: {
			en: 'Private phone number',
			nl: 'Privételefoonnummer',
			fr: 'Numéro de téléphone privé',
			de: 'Private Telefonnummer',
		},
		protected_by: null,
	},
	private_e_mail: {
		label: {
			en: 'Private e-mail address',
			nl: 'Privé-e-mailadres',
			fr: 'Adresse électronique privée',
			de: 'Private E-Mail-Adresse',
		},
		protected_by: null,
	},
	home_address: {
		label: { en: 'Home address', nl: 'Woonadres', fr: 'Adresse du domicile', de: 'Wohnanschrift' },
		protected_by: null,
	},
	career: {
		label: {
			en: 'Career and skills',
			nl: 'Loopbaan en vaardigheden',
			fr: 'Parcours et compétences',
			de: 'Werdegang und Fähigkeiten',
		},
		protected_by: null,
	},
	financial: {
		label: { en: 'Financial data', nl: 'Financiële gegevens', fr: 'Données financières', de: 'Finanzdaten' },
		protected_by: null,
	},
	identity_number: {
		label: {
			en: 'Identity number',
			nl: 'Identificatienummer',
			fr: "Numéro d'identification",
			de: 'Identifikationsnummer',
		},
		protected_by: null,
	},
	location: {
		label: { en: 'Location', nl: 'Locatie', fr: 'Localisation', de: 'Standort' },
		protected_by: null,
	},
	online_behaviour: {
		label: { en: 'Online behaviour', nl: 'Onlinegedrag', fr: 'Comportement en ligne', de: 'Onlineverhalten' },
		protected_by: null,
	},
	photo_or_video: {
		label: { en: 'Photo or video', nl: 'Foto of video', fr: 'Photo ou vidéo', de: 'Foto oder Video' },
		protected_by: null,
	},
	ethnicity: {
		label: {
			en: 'Racial or ethnic origin',
			nl: 'Ras of etnische afkomst',
			fr: 'Origine raciale ou ethnique',
			de: 'Rassische oder ethnische Herkunft',
		},
		protected_by: 'GDPR 9',
	},
	political_opinion: {
		label: {
			en: 'Political opinion',
			nl: 'Politieke opvatting',
			fr: 'Opinion politique',
			de: 'Politische Meinung',
		},
		protected_by: 'GDPR 9',
	},
	religion_or_belief: {
		label: {
			en: 'Religion or belief',
			nl: 'Geloof of levensovertuiging',
			fr: 'Religion ou convictions',
			de: 'Religion oder Weltanschauung',
		},
		protected_by: 'GDPR 9',
	},
	union_membership: {
		label: {
			en: 'Trade union membership',
			nl: 'Lidmaatschap van een vakbond',
			fr: 'Appartenance syndicale',
			de: 'Gewerkschaftszugehörigkeit',
		},
		protected_by: 'GDPR 9',
	},
	genetic: {
		label: {
			en: 'Genetic data',
			nl: 'Genetische gegevens',
			fr: 'Données génétiques',
			de: 'Genetische Daten',
		},
		protected_by: 'GDPR 9',
	},
	biometric: {
		label: {
			en: 'Biometric data',
			nl: 'Biometrische gegevens',
			fr: 'Données biométriques',
			de: 'Biometrische Daten',
		},
		protected_by: 'GDPR 9',
	},
	health: {
		label: { en: 'Health', nl: 'Gezondheid', fr: 'Santé', de: 'Gesundheit' },
		protected_by: 'GDPR 9',
	},
	sex_life_or_orientation: {
		label: {
			en: 'Sex life or sexual orientation',
			nl: 'Seksueel gedrag of seksuele gerichtheid',
			fr: 'Vie ou orientation sexuelle',
			de: 'Sexualleben oder sexuelle Orientierung',
		},
		protected_by: 'GDPR 9',
	},
	criminal_offence: {
		label: {
			en: 'Convictions and offences',
			nl: 'Veroordelingen en strafbare feiten',
			fr: 'Condamnations et infractions',
			de: 'Verurteilungen und Straftaten',
		},
		protected_by: 'GDPR 10',
	},
} satisfies Record<string, DataCategoryTerm>;

export type DataCategory = keyof typeof dataCategories;

export const isDataCategory = guardOf(dataCategories);
