import { noticeItems } from '../notice-items.ts';
import type { Fact } from './fact.ts';

/** How the person was told about the data, and the two events that bring that duty forward. */
export const noticeFacts = {
	notice: {
		fact: 'notice',
		value_kind: 'date',
		values: null,
		is_list: false,
		shorthand_column: 'notice_date',
		label: { en: 'Notice', nl: 'Informatie ontvangen' },
		definition: {
			en: 'The organisation told the person about the data.',
			nl: 'De organisatie heeft de betrokkene over de gegevens geïnformeerd.',
		},
	},
	notice_language: {
		fact: 'notice_language',
		value_kind: 'language',
		values: null,
		is_list: false,
		shorthand_column: 'notice_language',
		label: { en: 'Language of the notice', nl: 'Taal van de informatie' },
		definition: {
			en: 'The language in which the notice was written.',
			nl: 'De taal waarin de informatie was gesteld.',
		},
	},
	notice_items_missing: {
		fact: 'notice_items_missing',
		value_kind: 'code',
		values: noticeItems,
		is_list: true,
		shorthand_column: null,
		label: { en: 'Missing from the notice', nl: 'Ontbreekt in de informatie' },
		definition: {
			en: 'The items of GDPR 14 that the notice leaves out.',
			nl: 'De onderdelen van artikel 14 AVG die in de informatie ontbreken.',
		},
	},
	first_contact: {
		fact: 'first_contact',
		value_kind: 'date',
		values: null,
		is_list: false,
		shorthand_column: 'first_contact_date',
		label: { en: 'First contact', nl: 'Eerste contact' },
		definition: {
			en: 'The organisation used the data to address the person for the first time.',
			nl: 'De organisatie gebruikte de gegevens voor het eerst om de betrokkene te benaderen.',
		},
	},
	first_disclosure: {
		fact: 'first_disclosure',
		value_kind: 'date',
		values: null,
		is_list: false,
		shorthand_column: 'first_disclosure_date',
		label: { en: 'First disclosure', nl: 'Eerste verstrekking' },
		definition: {
			en: 'The organisation showed or gave the data to someone else for the first time.',
			nl: 'De organisatie toonde of gaf de gegevens voor het eerst aan een ander.',
		},
	},
} satisfies Record<string, Fact>;
