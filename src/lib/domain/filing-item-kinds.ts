import { guardOf, type ClosedSet } from './closed-set.ts';

/** What a single statement in a filing is about, where no other table has a column for it. */
export const filingItemKinds = {
	data_category: {
		label: {
			en: 'Kind of data held',
			nl: 'Soort gegevens',
			fr: 'Catégorie de données',
			de: 'Datenkategorie',
		},
	},
	collection_method: {
		label: {
			en: 'Method of collection',
			nl: 'Wijze van verzamelen',
			fr: 'Méthode de collecte',
			de: 'Erhebungsmethode',
		},
	},
	recipient: { label: { en: 'Recipient', nl: 'Ontvanger', fr: 'Destinataire', de: 'Empfänger' } },
	processor: { label: { en: 'Processor', nl: 'Verwerker', fr: 'Sous-traitant', de: 'Auftragsverarbeiter' } },
	representative: {
		label: {
			en: 'Representative in the Union',
			nl: 'Vertegenwoordiger in de Unie',
			fr: "Représentant dans l'Union",
			de: 'Vertreter in der Union',
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
	notice_item: {
		label: {
			en: 'Item in the notice',
			nl: 'Onderdeel van de privacyverklaring',
			fr: 'Élément de la notice',
			de: 'Angabe im Datenschutzhinweis',
		},
	},
	notice_language: {
		label: {
			en: 'Language of the notice',
			nl: 'Taal van de privacyverklaring',
			fr: 'Langue de la notice',
			de: 'Sprache des Datenschutzhinweises',
		},
	},
	opt_out_method: {
		label: {
			en: 'Way to opt out',
			nl: 'Manier van afmelden',
			fr: 'Moyen de refus',
			de: 'Weg des Widerspruchs',
		},
	},
	opt_out_scope: {
		label: {
			en: 'Scope of the opt-out',
			nl: 'Reikwijdte van de afmelding',
			fr: 'Portée du refus',
			de: 'Umfang des Widerspruchs',
		},
	},
	purchaser_credentialing: {
		label: {
			en: 'Vetting of purchasers',
			nl: 'Controle van afnemers',
			fr: 'Contrôle des acheteurs',
			de: 'Prüfung der Käufer',
		},
	},
	minors_held: {
		label: {
			en: 'Holds data on minors',
			nl: 'Heeft gegevens van minderjarigen',
			fr: 'Détient des données de mineurs',
			de: 'Hält Daten Minderjähriger',
		},
	},
	shared_with: {
		label: {
			en: 'Kind of buyer in the past year',
			nl: 'Soort afnemer in het afgelopen jaar',
			fr: "Type d'acheteur de l'année écoulée",
			de: 'Art der Abnehmer im vergangenen Jahr',
		},
	},
	risk: { label: { en: 'Risk stated', nl: 'Genoemd risico', fr: 'Risque indiqué', de: 'Genanntes Risiko' } },
	residual_risk: {
		label: {
			en: 'Residual risk stated',
			nl: 'Genoemd restrisico',
			fr: 'Risque résiduel indiqué',
			de: 'Genanntes Restrisiko',
		},
	},
	measure_taken: {
		label: { en: 'Measure taken', nl: 'Getroffen maatregel', fr: 'Mesure prise', de: 'Getroffene Maßnahme' },
	},
} satisfies ClosedSet;

export type FilingItemKind = keyof typeof filingItemKinds;

export const isFilingItemKind = guardOf(filingItemKinds);
