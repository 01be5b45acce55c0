import { identityDocuments } from '../identity-documents.ts';
import type { Fact } from './fact.ts';

/** Identity checks, refusals, fees and correction: what may happen to a request of any kind. */
export const requestsFacts = {
	identity_asked: {
		fact: 'identity_asked',
		value_kind: 'date',
		values: null,
		is_list: false,
		shorthand_column: null,
		label: { en: 'Identity asked', nl: 'Identiteit gevraagd' },
		definition: {
			en: 'The organisation asked the person to prove who they are.',
			nl: 'De organisatie vroeg de betrokkene zich te identificeren.',
		},
	},
	identity_received: {
		fact: 'identity_received',
		value_kind: 'date',
		values: null,
		is_list: false,
		shorthand_column: null,
		label: { en: 'Identity received', nl: 'Identiteit ontvangen' },
		definition: {
			en: 'The organisation received the proof of identity that it had asked for.',
			nl: 'De organisatie ontving het gevraagde bewijs van identiteit.',
		},
	},
	identity_document: {
		fact: 'identity_document',
		value_kind: 'code',
		values: identityDocuments,
		is_list: false,
		shorthand_column: null,
		label: { en: 'Proof demanded', nl: 'Gevraagd bewijs' },
		definition: {
			en: 'The proof of identity that the organisation demanded.',
			nl: 'Het bewijs van identiteit dat de organisatie eiste.',
		},
	},
	refusal: {
		fact: 'refusal',
		value_kind: 'date',
		values: null,
		is_list: false,
		shorthand_column: null,
		label: { en: 'Refusal', nl: 'Weigering' },
		definition: {
			en: 'The organisation refused the request.',
			nl: 'De organisatie heeft het verzoek afgewezen.',
		},
	},
	refusal_reasons_given: {
		fact: 'refusal_reasons_given',
		value_kind: 'yes_no',
		values: null,
		is_list: false,
		shorthand_column: null,
		label: { en: 'Reasons for the refusal', nl: 'Redenen voor de weigering' },
		definition: {
			en: 'The refusal said why.',
			nl: 'De afwijzing was gemotiveerd.',
		},
	},
	refusal_remedies_named: {
		fact: 'refusal_remedies_named',
		value_kind: 'yes_no',
		values: null,
		is_list: false,
		shorthand_column: null,
		label: { en: 'Remedies named', nl: 'Rechtsmiddelen vermeld' },
		definition: {
			en: 'The refusal pointed to the authority and to the court.',
			nl: 'De afwijzing wees op de toezichthouder en op de rechter.',
		},
	},
	fee_asked: {
		fact: 'fee_asked',
		value_kind: 'yes_no',
		values: null,
		is_list: false,
		shorthand_column: null,
		label: { en: 'Fee asked', nl: 'Kosten gevraagd' },
		definition: {
			en: 'The organisation asked money for handling the request.',
			nl: 'De organisatie vroeg geld voor de behandeling van het verzoek.',
		},
	},
	rectification_request: {
		fact: 'rectification_request',
		value_kind: 'date',
		values: null,
		is_list: false,
		shorthand_column: null,
		label: { en: 'Rectification request', nl: 'Rectificatieverzoek' },
		definition: {
			en: 'The organisation received the request for correction.',
			nl: 'De organisatie heeft het rectificatieverzoek ontvangen.',
		},
	},
	rectification_answer: {
		fact: 'rectification_answer',
		value_kind: 'date',
		values: null,
		is_list: false,
		shorthand_column: null,
		label: { en: 'Rectification answer', nl: 'Antwoord op rectificatieverzoek' },
		definition: {
			en: 'The organisation answered the request for correction.',
			nl: 'De organisatie heeft op het rectificatieverzoek geantwoord.',
		},
	},
} satisfies Record<string, Fact>;
