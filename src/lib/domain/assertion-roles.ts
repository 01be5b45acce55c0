import { guardOf, type ClosedSet } from './closed-set.ts';

/** In which capacity someone asserts a fact. A weight is never attached here: that is for the reader. */
export const assertionRoles = {
	vendor: { label: { en: 'Vendor', nl: 'Aanbieder', fr: 'Fournisseur', de: 'Anbieter' } },
	vendor_commenter: {
		label: {
			en: 'Commenter who speaks for the vendor',
			nl: 'Reageerder die namens de aanbieder spreekt',
			fr: 'Commentateur parlant pour le fournisseur',
			de: 'Kommentator, der für den Anbieter spricht',
		},
	},
	former_employee: {
		label: {
			en: 'Former employee',
			nl: 'Oud-medewerker',
			fr: 'Ancien salarié',
			de: 'Ehemaliger Mitarbeiter',
		},
	},
	platform: { label: { en: 'Platform', nl: 'Platform', fr: 'Plateforme', de: 'Plattform' } },
	regulator: {
		label: {
			en: 'Supervisory authority',
			nl: 'Toezichthouder',
			fr: 'Autorité de contrôle',
			de: 'Aufsichtsbehörde',
		},
	},
	court: { label: { en: 'Court', nl: 'Rechter', fr: 'Juridiction', de: 'Gericht' } },
	parliament: {
		label: {
			en: 'Parliament or government',
			nl: 'Parlement of regering',
			fr: 'Parlement ou gouvernement',
			de: 'Parlament oder Regierung',
		},
	},
	politician: { label: { en: 'Politician', nl: 'Politicus', fr: 'Responsable politique', de: 'Politiker' } },
	law: { label: { en: 'Text of the law', nl: 'Wettekst', fr: 'Texte de loi', de: 'Gesetzestext' } },
	journalist: { label: { en: 'Journalist', nl: 'Journalist', fr: 'Journaliste', de: 'Journalist' } },
	expert: { label: { en: 'Expert', nl: 'Deskundige', fr: 'Expert', de: 'Fachperson' } },
	commenter: { label: { en: 'Commenter', nl: 'Reageerder', fr: 'Commentateur', de: 'Kommentator' } },
	researcher: { label: { en: 'Researcher', nl: 'Onderzoeker', fr: 'Chercheur', de: 'Forscher' } },
	document_header: {
		label: {
			en: 'Heading of the document',
			nl: 'Kop van het document',
			fr: 'En-tête du document',
			de: 'Kopf des Dokuments',
		},
	},
	derived: {
		label: {
			en: 'Derived by Herkomst',
			nl: 'Afgeleid door Herkomst',
			fr: 'Déduit par Herkomst',
			de: 'Von Herkomst abgeleitet',
		},
	},
} as const satisfies ClosedSet;

export type AssertionRole = keyof typeof assertionRoles;

export const isAssertionRole = guardOf(assertionRoles);
