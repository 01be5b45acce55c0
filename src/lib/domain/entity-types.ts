import { guardOf, type ClosedSet } from './closed-set.ts';

/** What an assertion can be about. One organisation may be several: LinkedIn is vendor, platform and data source. */
export const entityTypes = {
	vendor: { label: { en: 'Vendor', nl: 'Aanbieder', fr: 'Fournisseur', de: 'Anbieter' } },
	platform: { label: { en: 'Platform', nl: 'Platform', fr: 'Plateforme', de: 'Plattform' } },
	product: { label: { en: 'Product', nl: 'Product', fr: 'Produit', de: 'Produkt' } },
	data_source: {
		label: { en: 'Data source', nl: 'Gegevensbron', fr: 'Source de données', de: 'Datenquelle' },
	},
	person: { label: { en: 'Person', nl: 'Persoon', fr: 'Personne', de: 'Person' } },
	organisation: { label: { en: 'Organisation', nl: 'Organisatie', fr: 'Organisation', de: 'Organisation' } },
	authority: {
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
	case: { label: { en: 'Case', nl: 'Zaak', fr: 'Affaire', de: 'Fall' } },
	document: { label: { en: 'Document', nl: 'Document', fr: 'Document', de: 'Dokument' } },
	parliamentary_question: {
		label: {
			en: 'Parliamentary question',
			nl: 'Kamervraag',
			fr: 'Question parlementaire',
			de: 'Parlamentarische Anfrage',
		},
	},
	law: { label: { en: 'Law', nl: 'Wet', fr: 'Loi', de: 'Gesetz' } },
	event: { label: { en: 'Event', nl: 'Gebeurtenis', fr: 'Événement', de: 'Ereignis' } },
} as const satisfies ClosedSet;

export type EntityType = keyof typeof entityTypes;

export const isEntityType = guardOf(entityTypes);
