import type { DataSource } from './data-source.ts';

export const device = {
	ADS: {
		data_source: 'ADS',
		parent_code: 'DEVICE',
		label: {
			en: 'Advertising and tracking technology',
			nl: 'Advertentie- en volgtechniek',
			fr: 'Publicité et traçage',
			de: 'Werbe- und Trackingtechnik',
		},
		definition: {
			en: 'Identifiers and behaviour collected from devices through apps, cookies or the auction of advertisements.',
			nl: 'Kenmerken en gedrag, verzameld van apparaten via apps, cookies of advertentieveilingen.',
		},
		visibility_required: null,
		first_party: false,
		ephemeral_ttl_hours: null,
		special_category_risk: 'high',
		provenance_known: true,
		lawful_public_register: false,
		mask_bit: 23,
	},
} satisfies Record<string, DataSource>;
