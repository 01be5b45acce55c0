import { codesOf } from '../closed-set.ts';
import { facts } from '../facts.ts';
import type { InputTable } from './input-table.ts';

export const factsTable: InputTable = {
	definition: {
		en: 'Something that happened to a person, or that was asked, answered or seen.',
		nl: 'Iets wat een betrokkene is overkomen, of wat is gevraagd, geantwoord of gezien.',
	},
	columns: [
		{
			name: 'complaint_id',
			value_kind: 'text',
			codes: null,
			is_list: false,
			is_required: true,
			definition: {
				en: 'The complaint to which the fact belongs.',
				nl: 'De klacht waar het feit bij hoort.',
			},
		},
		{
			name: 'fact',
			value_kind: 'code',
			codes: codesOf(facts),
			is_list: false,
			is_required: true,
			definition: {
				en: 'Which fact it is.',
				nl: 'Welk feit het is.',
			},
		},
		{
			name: 'value',
			value_kind: 'text',
			codes: null,
			is_list: false,
			is_required: true,
			definition: {
				en: 'The value, of the kind that the fact calls for.',
				nl: 'De waarde, van de soort die bij het feit hoort.',
			},
		},
		{
			name: 'language',
			value_kind: 'language',
			codes: null,
			is_list: false,
			is_required: false,
			definition: {
				en: 'The language of the value, where it is a text.',
				nl: 'De taal van de waarde, als die een tekst is.',
			},
		},
		{
			name: 'document_reference',
			value_kind: 'text',
			codes: null,
			is_list: false,
			is_required: false,
			definition: {
				en: 'The document in the file that shows the fact.',
				nl: 'Het stuk in het dossier waaruit het feit blijkt.',
			},
		},
		{
			name: 'page',
			value_kind: 'text',
			codes: null,
			is_list: false,
			is_required: false,
			definition: {
				en: 'The page of that document.',
				nl: 'De bladzijde van dat stuk.',
			},
		},
	],
};
