import type { DataSource } from './data-source.ts';

export const derived = {
	'INF-DER': {
		data_source: 'INF-DER',
		parent_code: 'DERIVED',
		label: {
			en: 'Derived or guessed',
			nl: 'Afgeleid of geraden',
			fr: 'Déduit ou deviné',
			de: 'Abgeleitet oder erraten',
		},
		definition: {
			en: 'Values that the organisation works out itself, such as skills, a score or the pattern of an e-mail address.',
			nl: 'Waarden die de organisatie zelf afleidt, zoals vaardigheden, een score of het patroon van een e-mailadres.',
		},
		visibility_required: null,
		first_party: false,
		ephemeral_ttl_hours: null,
		special_category_risk: 'medium',
		provenance_known: true,
		lawful_public_register: false,
		mask_bit: 20,
	},
	'IMG-REC': {
		data_source: 'IMG-REC',
		parent_code: 'DERIVED',
		label: {
			en: 'Image recognition',
			nl: 'Beeldherkenning',
			fr: "Reconnaissance d'images",
			de: 'Bilderkennung',
		},
		definition: {
			en: 'What software recognises in photos, such as faces, objects or places.',
			nl: "Wat software in foto's herkent, zoals gezichten, voorwerpen of plaatsen.",
		},
		visibility_required: null,
		first_party: false,
		ephemeral_ttl_hours: null,
		special_category_risk: 'high',
		provenance_known: true,
		lawful_public_register: false,
		mask_bit: 21,
	},
} satisfies Record<string, DataSource>;
