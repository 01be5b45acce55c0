import type { DataSource } from './data-source.ts';

export const broker = {
	'BRK-3P': {
		data_source: 'BRK-3P',
		parent_code: 'BROKER',
		label: {
			en: 'Bought from another broker',
			nl: 'Gekocht van een andere datahandelaar',
			fr: 'Acheté à un autre courtier',
			de: 'Von einem anderen Händler gekauft',
		},
		definition: {
			en: 'Data bought or licensed from another trader, whose own sources are often unknown.',
			nl: 'Gegevens die zijn gekocht of in licentie genomen van een andere handelaar, met vaak onbekende bronnen.',
		},
		visibility_required: null,
		first_party: false,
		ephemeral_ttl_hours: null,
		special_category_risk: 'high',
		provenance_known: false,
		lawful_public_register: false,
		mask_bit: 15,
	},
} satisfies Record<string, DataSource>;
