import { guardOf, type ClosedSet } from './closed-set.ts';

/** What the answer to a request for access has to contain: the data themselves and GDPR 15(1)(a)-(h), in that order. */
export const accessItems = {
	personal_data: {
		label: {
			en: 'The personal data',
			nl: 'De persoonsgegevens',
			fr: 'Les données personnelles',
			de: 'Die personenbezogenen Daten',
		},
	},
	purposes: { label: { en: 'Purposes', nl: 'Doelen', fr: 'Finalités', de: 'Zwecke' } },
	data_categories: {
		label: {
			en: 'Kinds of data',
			nl: 'Soorten gegevens',
			fr: 'Catégories de données',
			de: 'Datenkategorien',
		},
	},
	recipients: { label: { en: 'Recipients', nl: 'Ontvangers', fr: 'Destinataires', de: 'Empfänger' } },
	retention_period: {
		label: { en: 'Retention period', nl: 'Bewaartermijn', fr: 'Durée de conservation', de: 'Speicherdauer' },
	},
	rights: {
		label: {
			en: 'Rights of the person',
			nl: 'Rechten van de betrokkene',
			fr: 'Droits de la personne',
			de: 'Rechte der betroffenen Person',
		},
	},
	complaint_right: {
		label: {
			en: 'Right to complain to the authority',
			nl: 'Klachtrecht bij de toezichthouder',
			fr: 'Droit de réclamation',
			de: 'Beschwerderecht',
		},
	},
	source: {
		label: {
			en: 'Source of the data',
			nl: 'Herkomst van de gegevens',
			fr: 'Source des données',
			de: 'Herkunft der Daten',
		},
	},
	automated_decisions: {
		label: {
			en: 'Automated decisions',
			nl: 'Geautomatiseerde besluiten',
			fr: 'Décisions automatisées',
			de: 'Automatisierte Entscheidungen',
		},
	},
} satisfies ClosedSet;

export type AccessItem = keyof typeof accessItems;

export const isAccessItem = guardOf(accessItems);
