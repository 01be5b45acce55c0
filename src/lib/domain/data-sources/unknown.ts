import type { DataSource } from './data-source.ts';

export const unknown = {
	UNK: {
		data_source: 'UNK',
		parent_code: 'UNKNOWN',
		label: {
			en: 'Source not stated',
			nl: 'Herkomst niet vermeld',
			fr: 'Source non précisée',
			de: 'Herkunft nicht angegeben',
		},
		definition: {
			en: 'The organisation speaks only of public sources, or does not say where the data came from.',
			nl: 'De organisatie spreekt alleen van openbare bronnen, of zegt niet waar de gegevens vandaan komen.',
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
