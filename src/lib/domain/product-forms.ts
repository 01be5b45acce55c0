import { guardOf, type ClosedSet } from './closed-set.ts';

/** In what form a vendor offers personal data. */
export const productForms = {
	browser_extension: {
		label: {
			en: 'Browser extension',
			nl: 'Browserextensie',
			fr: 'Extension de navigateur',
			de: 'Browser-Erweiterung',
		},
	},
	search_engine: {
		label: { en: 'Search engine', nl: 'Zoekmachine', fr: 'Moteur de recherche', de: 'Suchmaschine' },
	},
	platform: { label: { en: 'Platform', nl: 'Platform', fr: 'Plateforme', de: 'Plattform' } },
	story_collector: {
		label: {
			en: 'Collector of stories and posts',
			nl: 'Verzamelaar van stories en berichten',
			fr: 'Collecteur de stories et publications',
			de: 'Sammler von Storys und Beiträgen',
		},
	},
	people_search: {
		label: {
			en: 'People search',
			nl: 'Personenzoekdienst',
			fr: 'Recherche de personnes',
			de: 'Personensuche',
		},
	},
	data_broker: {
		label: { en: 'Data broker', nl: 'Datahandelaar', fr: 'Courtier en données', de: 'Datenhändler' },
	},
	enrichment_service: {
		label: {
			en: 'Enrichment service',
			nl: 'Verrijkingsdienst',
			fr: "Service d'enrichissement",
			de: 'Anreicherungsdienst',
		},
	},
	other: { label: { en: 'Other form', nl: 'Andere vorm', fr: 'Autre forme', de: 'Andere Form' } },
} satisfies ClosedSet;

export type ProductForm = keyof typeof productForms;

export const isProductForm = guardOf(productForms);
