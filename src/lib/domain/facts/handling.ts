import type { Fact } from './fact.ts';

/** What the authority itself did with the complaint. */
export const handlingFacts = {
	progress_sent: {
		fact: 'progress_sent',
		value_kind: 'date',
		values: null,
		is_list: false,
		shorthand_column: null,
		label: { en: 'Progress sent', nl: 'Voortgang gemeld' },
		definition: {
			en: 'The authority told the complainant how the complaint stands.',
			nl: 'De toezichthouder liet de klager weten hoe het met de klacht staat.',
		},
	},
	admissible: {
		fact: 'admissible',
		value_kind: 'date',
		values: null,
		is_list: false,
		shorthand_column: null,
		label: { en: 'Declared admissible', nl: 'Ontvankelijk verklaard' },
		definition: {
			en: 'The authority declared the complaint admissible.',
			nl: 'De toezichthouder verklaarde de klacht ontvankelijk.',
		},
	},
	opened: {
		fact: 'opened',
		value_kind: 'date',
		values: null,
		is_list: false,
		shorthand_column: null,
		label: { en: 'Handling opened', nl: 'Behandeling gestart' },
		definition: {
			en: 'The authority started to handle the complaint.',
			nl: 'De toezichthouder begon met de behandeling van de klacht.',
		},
	},
	decided: {
		fact: 'decided',
		value_kind: 'date',
		values: null,
		is_list: false,
		shorthand_column: null,
		label: { en: 'Decided', nl: 'Besloten' },
		definition: {
			en: 'The authority decided on the complaint.',
			nl: 'De toezichthouder nam een besluit over de klacht.',
		},
	},
} satisfies Record<string, Fact>;
