import type { DataSource } from './data-source.ts';

export const unknown = {
	UNK: {
		data_source: 'UNK',
		parent_code: 'UNKNOWN',
		label: {
			en: '“Public sources” only',
			nl: 'Alleen ‘openbare bronnen’',
			fr: '« Sources publiques » seulement',
			de: 'Nur „öffentliche Quellen“',
		},
		definition: {
			en: 'Asked where the data came from, the organisation speaks of public sources or refuses to say.',
			nl: 'Op de vraag naar de herkomst spreekt de organisatie van openbare bronnen of weigert zij te antwoorden.',
		},
		visibility_required: 'unknown',
		first_party: false,
		ephemeral_ttl_hours: null,
		// The risk is as unknown as the source; taken as high.
		special_category_risk: 'high',
		provenance_known: false,
		lawful_public_register: false,
		mask_bit: 24,
	},
} satisfies Record<string, DataSource>;
