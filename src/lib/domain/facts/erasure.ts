import type { Fact } from './fact.ts';

/** The request for erasure and what became of the data. */
export const erasureFacts = {
	erasure_request: {
		fact: 'erasure_request',
		value_kind: 'date',
		values: null,
		is_list: false,
		shorthand_column: 'erasure_request_date',
		label: { en: 'Erasure request', nl: 'Wisverzoek' },
		definition: {
			en: 'The organisation received the request for erasure.',
			nl: 'De organisatie heeft het wisverzoek ontvangen.',
		},
	},
	erasure_extension: {
		fact: 'erasure_extension',
		value_kind: 'date',
		values: null,
		is_list: false,
		shorthand_column: null,
		label: { en: 'Erasure extension', nl: 'Verlenging wistermijn' },
		definition: {
			en: 'The organisation told the person that answering the request for erasure takes longer.',
			nl: 'De organisatie liet weten dat de behandeling van het wisverzoek langer duurt.',
		},
	},
	erasure_answer: {
		fact: 'erasure_answer',
		value_kind: 'date',
		values: null,
		is_list: false,
		shorthand_column: 'erasure_answer_date',
		label: { en: 'Erasure answer', nl: 'Antwoord op wisverzoek' },
		definition: {
			en: 'The organisation answered the request for erasure.',
			nl: 'De organisatie heeft op het wisverzoek geantwoord.',
		},
	},
	erasure_refused: {
		fact: 'erasure_refused',
		value_kind: 'yes_no',
		values: null,
		is_list: false,
		shorthand_column: null,
		label: { en: 'Erasure refused', nl: 'Wissing geweigerd' },
		definition: {
			en: 'The organisation refused to erase the data.',
			nl: 'De organisatie weigerde de gegevens te wissen.',
		},
	},
	erasure_confirmed: {
		fact: 'erasure_confirmed',
		value_kind: 'date',
		values: null,
		is_list: false,
		shorthand_column: 'erasure_confirmed_date',
		label: { en: 'Erasure confirmed', nl: 'Wissing bevestigd' },
		definition: {
			en: 'The organisation confirmed that the data had been erased.',
			nl: 'De organisatie bevestigde dat de gegevens zijn gewist.',
		},
	},
	seen_again: {
		fact: 'seen_again',
		value_kind: 'date',
		values: null,
		is_list: false,
		shorthand_column: 'seen_again_date',
		label: { en: 'Seen again', nl: 'Opnieuw gezien' },
		definition: {
			en: 'The data were visible at the organisation again after it had confirmed their erasure.',
			nl: 'De gegevens waren na de bevestigde wissing weer bij de organisatie te zien.',
		},
	},
} satisfies Record<string, Fact>;
