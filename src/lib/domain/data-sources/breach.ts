import type { DataSource } from './data-source.ts';

export const breach = {
	LEAK: {
		data_source: 'LEAK',
		parent_code: 'BREACH',
		label: {
			en: 'Data from a breach',
			nl: 'Gegevens uit een datalek',
			fr: "Données issues d'une fuite",
			de: 'Daten aus einem Datenleck',
		},
		definition: {
			en: 'Data that were stolen or leaked elsewhere and then reused.',
			nl: 'Gegevens die elders zijn gestolen of gelekt en daarna zijn hergebruikt.',
		},
		visibility_required: null,
		first_party: false,
		ephemeral_ttl_hours: null,
		special_category_risk: 'critical',
		provenance_known: false,
		lawful_public_register: false,
		mask_bit: 22,
	},
} satisfies Record<string, DataSource>;
