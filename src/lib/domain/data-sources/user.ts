import type { DataSource } from './data-source.ts';

export const user = {
	'USR-CON': {
		data_source: 'USR-CON',
		parent_code: 'USER',
		label: {
			en: 'Address book of a user',
			nl: 'Adresboek van een gebruiker',
			fr: "Carnet d'adresses d'un utilisateur",
			de: 'Adressbuch eines Nutzers',
		},
		definition: {
			en: 'The phone contacts of somebody who gave an app access to them.',
			nl: 'De telefooncontacten van iemand die een app daar toegang toe gaf.',
		},
		visibility_required: null,
		first_party: false,
		ephemeral_ttl_hours: null,
		special_category_risk: 'high',
		provenance_known: true,
		lawful_public_register: false,
		mask_bit: 12,
	},
	'USR-NET': {
		data_source: 'USR-NET',
		parent_code: 'USER',
		label: {
			en: 'Connections of a user',
			nl: 'Connecties van een gebruiker',
			fr: "Relations d'un utilisateur",
			de: 'Verbindungen eines Nutzers',
		},
		definition: {
			en: 'The LinkedIn connections of a customer, copied when the product was installed or used.',
			nl: 'De LinkedIn-connecties van een klant, gekopieerd bij het installeren of gebruiken van het product.',
		},
		visibility_required: 'first_degree',
		first_party: false,
		ephemeral_ttl_hours: null,
		special_category_risk: 'high',
		provenance_known: true,
		lawful_public_register: false,
		mask_bit: 13,
	},
	'USR-MAIL': {
		data_source: 'USR-MAIL',
		parent_code: 'USER',
		label: {
			en: 'Mailbox of a user',
			nl: 'Mailbox van een gebruiker',
			fr: "Messagerie d'un utilisateur",
			de: 'Postfach eines Nutzers',
		},
		definition: {
			en: 'Signatures, addresses and appointments read from the mailbox or calendar of a customer.',
			nl: 'Handtekeningen, adressen en afspraken, gelezen uit de mailbox of agenda van een klant.',
		},
		visibility_required: null,
		first_party: false,
		ephemeral_ttl_hours: null,
		special_category_risk: 'high',
		provenance_known: true,
		lawful_public_register: false,
		mask_bit: 14,
	},
} satisfies Record<string, DataSource>;
