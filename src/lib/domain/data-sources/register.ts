import type { DataSource } from './data-source.ts';

export const register = {
	WHOIS: {
		data_source: 'WHOIS',
		parent_code: 'REGISTER',
		label: {
			en: 'Domain-name register (WHOIS)',
			nl: 'Domeinnaamregister (WHOIS)',
			fr: 'Registre des noms de domaine (WHOIS)',
			de: 'Domainregister (WHOIS)',
		},
		definition: {
			en: 'Contact details of the holder of a domain name.',
			nl: 'Contactgegevens van de houder van een domeinnaam.',
		},
		visibility_required: 'public',
		first_party: false,
		ephemeral_ttl_hours: null,
		special_category_risk: 'medium',
		provenance_known: true,
		// Kept by duty, but the law makes only data that are not personal public: Directive (EU) 2022/2555, Art. 28(4).
		lawful_public_register: false,
		mask_bit: 8,
	},
	'REG-CO': {
		data_source: 'REG-CO',
		parent_code: 'REGISTER',
		label: {
			en: 'Company register',
			nl: 'Handelsregister',
			fr: 'Registre du commerce',
			de: 'Handelsregister',
		},
		definition: {
			en: 'The official register of companies and of those who run them.',
			nl: 'Het officiële register van ondernemingen en hun bestuurders.',
		},
		visibility_required: 'public',
		first_party: false,
		ephemeral_ttl_hours: null,
		special_category_risk: 'low',
		provenance_known: true,
		lawful_public_register: true,
		mask_bit: 10,
	},
	'REG-OTH': {
		data_source: 'REG-OTH',
		parent_code: 'REGISTER',
		label: {
			en: 'Other public register',
			nl: 'Ander openbaar register',
			fr: 'Autre registre public',
			de: 'Anderes öffentliches Register',
		},
		definition: {
			en: 'A public register other than that of companies, such as insolvency, land or licences.',
			nl: 'Een ander openbaar register dan het handelsregister, zoals dat van insolventies, kadaster of vergunningen.',
		},
		visibility_required: 'public',
		first_party: false,
		ephemeral_ttl_hours: null,
		special_category_risk: 'high',
		provenance_known: true,
		lawful_public_register: true,
		mask_bit: 11,
	},
} satisfies Record<string, DataSource>;
