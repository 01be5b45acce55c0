import type { DataSource } from './data-source.ts';

export const web = {
	CODE: {
		data_source: 'CODE',
		parent_code: 'WEB',
		label: { en: 'Code platforms', nl: 'Codeplatforms', fr: 'Plateformes de code', de: 'Code-Plattformen' },
		definition: {
			en: 'Profiles and commits on platforms where software is shared, such as GitHub.',
			nl: 'Profielen en commits op platforms waar software wordt gedeeld, zoals GitHub.',
		},
		visibility_required: 'public',
		first_party: false,
		ephemeral_ttl_hours: null,
		special_category_risk: 'medium',
		provenance_known: true,
		lawful_public_register: false,
		mask_bit: 9,
	},
	'WEB-CRAWL': {
		data_source: 'WEB-CRAWL',
		parent_code: 'WEB',
		label: {
			en: 'Websites (crawling)',
			nl: 'Websites (gecrawld)',
			fr: 'Sites web (exploration)',
			de: 'Websites (Crawling)',
		},
		definition: {
			en: 'Pages of companies and others, collected by a program that goes through the web.',
			nl: "Pagina's van bedrijven en anderen, verzameld door een programma dat het web afloopt.",
		},
		visibility_required: 'public',
		first_party: false,
		ephemeral_ttl_hours: null,
		special_category_risk: 'medium',
		provenance_known: true,
		lawful_public_register: false,
		mask_bit: 18,
	},
	DIR: {
		data_source: 'DIR',
		parent_code: 'WEB',
		label: {
			en: 'Phone or professional directory',
			nl: 'Telefoon- of beroepengids',
			fr: 'Annuaire téléphonique ou professionnel',
			de: 'Telefon- oder Berufsverzeichnis',
		},
		definition: {
			en: 'A directory in which people or their trade association have had them listed.',
			nl: 'Een gids waarin mensen zelf of via hun beroepsvereniging zijn opgenomen.',
		},
		visibility_required: 'public',
		first_party: false,
		ephemeral_ttl_hours: null,
		special_category_risk: 'medium',
		provenance_known: true,
		lawful_public_register: false,
		mask_bit: 19,
	},
} satisfies Record<string, DataSource>;
