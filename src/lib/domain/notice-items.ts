import { guardOf, type ClosedSet } from './closed-set.ts';

/** The thirteen items that a notice has to contain: GDPR 14(1)(a)-(f) and 14(2)(a)-(g), in that order. */
export const noticeItems = {
	controller: {
		label: {
			en: 'Who is responsible',
			nl: 'Wie verantwoordelijk is',
			fr: 'Responsable du traitement',
			de: 'Verantwortlicher',
		},
	},
	data_protection_officer: {
		label: {
			en: 'Data protection officer',
			nl: 'Functionaris gegevensbescherming',
			fr: 'Délégué à la protection des données',
			de: 'Datenschutzbeauftragter',
		},
	},
	purposes_and_basis: {
		label: {
			en: 'Purposes and legal basis',
			nl: 'Doelen en grondslag',
			fr: 'Finalités et base légale',
			de: 'Zwecke und Rechtsgrundlage',
		},
	},
	data_categories: {
		label: {
			en: 'Kinds of data',
			nl: 'Soorten gegevens',
			fr: 'Catégories de données',
			de: 'Datenkategorien',
		},
	},
	recipients: { label: { en: 'Recipients', nl: 'Ontvangers', fr: 'Destinataires', de: 'Empfänger' } },
	transfers: {
		label: {
			en: 'Transfers to third countries',
			nl: 'Doorgifte aan derde landen',
			fr: 'Transferts vers des pays tiers',
			de: 'Übermittlung in Drittländer',
		},
	},
	retention_period: {
		label: { en: 'Retention period', nl: 'Bewaartermijn', fr: 'Durée de conservation', de: 'Speicherdauer' },
	},
	legitimate_interests: {
		label: {
			en: 'Legitimate interests',
			nl: 'Gerechtvaardigde belangen',
			fr: 'Intérêts légitimes',
			de: 'Berechtigte Interessen',
		},
	},
	rights: {
		label: {
			en: 'Rights of the person',
			nl: 'Rechten van de betrokkene',
			fr: 'Droits de la personne',
			de: 'Rechte der betroffenen Person',
		},
	},
	consent_withdrawal: {
		label: {
			en: 'Withdrawal of consent',
			nl: 'Intrekken van toestemming',
			fr: 'Retrait du consentement',
			de: 'Widerruf der Einwilligung',
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

export type NoticeItem = keyof typeof noticeItems;

export const isNoticeItem = guardOf(noticeItems);
