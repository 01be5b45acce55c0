import type { LaneAttribute } from './attribute.ts';

/** Which personal data, from where, how many and for how long. */
export const PERSONAL_DATA_ATTRIBUTES = {
	data_category: {
		label: { en: 'Data', nl: 'Gegevens', fr: 'Données', de: 'Daten' },
		definition: {
			en: 'A kind of personal data that is processed, or is not.',
			nl: 'Een soort persoonsgegeven dat wordt verwerkt, of juist niet.',
		},
		conflict: 'prefer_one',
	},
	derived_data: {
		label: { en: 'Derived data', nl: 'Afgeleide gegevens', fr: 'Données déduites', de: 'Abgeleitete Daten' },
		definition: {
			en: 'Data that the vendor infers about a person.',
			nl: 'Gegevens die de aanbieder over iemand afleidt.',
		},
		conflict: 'prefer_one',
	},
	data_source: {
		label: { en: 'Data source', nl: 'Gegevensbron', fr: 'Source de données', de: 'Datenquelle' },
		definition: {
			en: 'Where the data come from, or do not come from.',
			nl: 'Waar de gegevens vandaan komen, of juist niet.',
		},
		conflict: 'prefer_one',
	},
	collection_method: {
		label: {
			en: 'Way of collecting',
			nl: 'Wijze van verzamelen',
			fr: 'Mode de collecte',
			de: 'Art der Erhebung',
		},
		definition: { en: 'How the data are obtained.', nl: 'Hoe de gegevens worden verkregen.' },
		conflict: 'prefer_one',
	},
	share_of_data: {
		label: {
			en: 'Share of the data',
			nl: 'Aandeel van de gegevens',
			fr: 'Part des données',
			de: 'Anteil der Daten',
		},
		definition: {
			en: 'Which part of the data comes from one source.',
			nl: 'Welk deel van de gegevens uit één bron komt.',
		},
		conflict: 'prefer_one',
	},
	database_size: {
		label: {
			en: 'Size of the database',
			nl: 'Omvang van de databank',
			fr: 'Taille de la base',
			de: 'Größe der Datenbank',
		},
		definition: {
			en: 'How many persons, profiles or contacts the database holds.',
			nl: 'Hoeveel personen, profielen of contacten de databank bevat.',
		},
		conflict: 'prefer_one',
	},
	persons_affected: {
		label: {
			en: 'People affected',
			nl: 'Betrokken personen',
			fr: 'Personnes concernées',
			de: 'Betroffene Personen',
		},
		definition: {
			en: 'How many people the processing concerns.',
			nl: 'Om hoeveel mensen het bij de verwerking gaat.',
		},
		conflict: 'prefer_one',
	},
	coverage: {
		label: { en: 'Coverage', nl: 'Dekking', fr: 'Couverture', de: 'Abdeckung' },
		definition: {
			en: 'For which part of the people there are data.',
			nl: 'Voor welk deel van de mensen er gegevens zijn.',
		},
		conflict: 'prefer_one',
	},
	collection_rate: {
		label: { en: 'Rate of collecting', nl: 'Verzameltempo', fr: 'Rythme de collecte', de: 'Sammelrate' },
		definition: { en: 'How much is added in a period.', nl: 'Hoeveel er in een periode bij komt.' },
		conflict: 'prefer_one',
	},
	retention_period: {
		label: { en: 'Retention period', nl: 'Bewaartermijn', fr: 'Durée de conservation', de: 'Speicherdauer' },
		definition: { en: 'How long data are kept.', nl: 'Hoelang gegevens worden bewaard.' },
		conflict: 'prefer_one',
	},
	notice_practice: {
		label: {
			en: 'Informing people',
			nl: 'Informeren van betrokkenen',
			fr: 'Information des personnes',
			de: 'Information der Betroffenen',
		},
		definition: {
			en: 'Whether, when and how people are told that their data are held.',
			nl: 'Of, wanneer en hoe mensen horen dat hun gegevens zijn vastgelegd.',
		},
		conflict: 'prefer_one',
	},
	data_protection_officer: {
		label: {
			en: 'Data protection officer',
			nl: 'Functionaris gegevensbescherming',
			fr: 'Délégué à la protection des données',
			de: 'Datenschutzbeauftragte',
		},
		definition: {
			en: 'Who is the data protection officer.',
			nl: 'Wie de functionaris gegevensbescherming is.',
		},
		conflict: 'prefer_one',
	},
	eu_representative: {
		label: {
			en: 'Representative in the EU',
			nl: 'Vertegenwoordiger in de EU',
			fr: "Représentant dans l'UE",
			de: 'Vertreter in der EU',
		},
		definition: {
			en: 'Who represents a vendor without an establishment in the EU (Art. 27 GDPR).',
			nl: 'Wie een aanbieder zonder vestiging in de EU vertegenwoordigt (art. 27 AVG).',
		},
		conflict: 'prefer_one',
	},
} as const satisfies Record<string, LaneAttribute>;
