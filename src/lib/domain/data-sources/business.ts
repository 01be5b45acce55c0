import type { DataSource } from './data-source.ts';

export const business = {
	CUST: {
		data_source: 'CUST',
		parent_code: 'BUSINESS',
		label: {
			en: 'Supplied by business customers',
			nl: 'Aangeleverd door zakelijke klanten',
			fr: 'Fourni par des clients professionnels',
			de: 'Von Geschäftskunden geliefert',
		},
		definition: {
			en: 'Data that companies, such as telecom or energy suppliers, hand over about their own customers.',
			nl: 'Gegevens die bedrijven, zoals telecom- of energieleveranciers, over hun eigen klanten aanleveren.',
		},
		visibility_required: null,
		first_party: false,
		ephemeral_ttl_hours: null,
		special_category_risk: 'high',
		provenance_known: true,
		lawful_public_register: false,
		mask_bit: 16,
	},
	CRM: {
		data_source: 'CRM',
		parent_code: 'BUSINESS',
		label: {
			en: 'Customer system (CRM)',
			nl: 'Klantsysteem (CRM)',
			fr: 'Système client (CRM)',
			de: 'Kundensystem (CRM)',
		},
		definition: {
			en: 'Contacts kept in the customer system of a company that uses the product.',
			nl: 'Contacten in het klantsysteem van een bedrijf dat het product gebruikt.',
		},
		visibility_required: null,
		first_party: false,
		ephemeral_ttl_hours: null,
		special_category_risk: 'medium',
		provenance_known: true,
		lawful_public_register: false,
		mask_bit: 17,
	},
} satisfies Record<string, DataSource>;
