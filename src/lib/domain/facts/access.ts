import { accessItems } from '../access-items.ts';
import { recipientAnswers } from '../recipient-answers.ts';
import type { Fact } from './fact.ts';

/** What the person asked about the data and what the organisation answered. */
export const accessFacts = {
	access_request: {
		fact: 'access_request',
		value_kind: 'date',
		values: null,
		is_list: false,
		shorthand_column: 'access_request_date',
		label: { en: 'Access request', nl: 'Inzageverzoek' },
		definition: {
			en: 'The organisation received the request for access.',
			nl: 'De organisatie heeft het inzageverzoek ontvangen.',
		},
	},
	access_extension: {
		fact: 'access_extension',
		value_kind: 'date',
		values: null,
		is_list: false,
		shorthand_column: 'access_extension_date',
		label: { en: 'Access extension', nl: 'Verlenging inzagetermijn' },
		definition: {
			en: 'The organisation told the person that answering the request for access takes longer.',
			nl: 'De organisatie liet weten dat de behandeling van het inzageverzoek langer duurt.',
		},
	},
	access_extension_reasons: {
		fact: 'access_extension_reasons',
		value_kind: 'yes_no',
		values: null,
		is_list: false,
		shorthand_column: null,
		label: { en: 'Reasons for the extension', nl: 'Redenen voor de verlenging' },
		definition: {
			en: 'The message about the extension gave reasons.',
			nl: 'Het bericht over de verlenging bevatte redenen.',
		},
	},
	access_answer: {
		fact: 'access_answer',
		value_kind: 'date',
		values: null,
		is_list: false,
		shorthand_column: 'access_answer_date',
		label: { en: 'Access answer', nl: 'Antwoord op inzageverzoek' },
		definition: {
			en: 'The organisation answered the request for access.',
			nl: 'De organisatie heeft op het inzageverzoek geantwoord.',
		},
	},
	access_answer_text: {
		fact: 'access_answer_text',
		value_kind: 'text',
		values: null,
		is_list: false,
		shorthand_column: 'access_answer_text',
		label: { en: 'Text of the access answer', nl: 'Tekst van het antwoord' },
		definition: {
			en: 'What the organisation wrote in answer to the request for access, above all on where the data came from.',
			nl: 'Wat de organisatie op het inzageverzoek antwoordde, vooral over de herkomst van de gegevens.',
		},
	},
	access_items_missing: {
		fact: 'access_items_missing',
		value_kind: 'code',
		values: accessItems,
		is_list: true,
		shorthand_column: null,
		label: { en: 'Missing from the access answer', nl: 'Ontbreekt in het antwoord' },
		definition: {
			en: 'The items of GDPR 15 that the answer leaves out.',
			nl: 'De onderdelen van artikel 15 AVG die in het antwoord ontbreken.',
		},
	},
	copy_received: {
		fact: 'copy_received',
		value_kind: 'yes_no',
		values: null,
		is_list: false,
		shorthand_column: null,
		label: { en: 'Copy received', nl: 'Kopie ontvangen' },
		definition: {
			en: 'The person received a copy of the data.',
			nl: 'De betrokkene heeft een kopie van de gegevens ontvangen.',
		},
	},
	recipients_asked: {
		fact: 'recipients_asked',
		value_kind: 'yes_no',
		values: null,
		is_list: false,
		shorthand_column: null,
		label: { en: 'Asked for recipients', nl: 'Naar ontvangers gevraagd' },
		definition: {
			en: 'The request asked who had received the data.',
			nl: 'In het verzoek is gevraagd wie de gegevens heeft ontvangen.',
		},
	},
	recipients_answered: {
		fact: 'recipients_answered',
		value_kind: 'code',
		values: recipientAnswers,
		is_list: false,
		shorthand_column: null,
		label: { en: 'Answer on recipients', nl: 'Antwoord over ontvangers' },
		definition: {
			en: 'How the organisation answered the question who received the data.',
			nl: 'Hoe de organisatie antwoordde op de vraag wie de gegevens heeft ontvangen.',
		},
	},
} satisfies Record<string, Fact>;
