import { codesOf } from '../closed-set.ts';
import { confidentialities } from '../confidentialities.ts';
import { filingTypes } from '../filing-types.ts';
import type { InputTable } from './input-table.ts';

export const filingsTable: InputTable = {
	definition: {
		en: 'A document that an authority obtained from or about a vendor.',
		nl: 'Een stuk dat een toezichthouder van of over een aanbieder heeft gekregen.',
	},
	columns: [
		{
			name: 'filing_id',
			value_kind: 'text',
			codes: null,
			is_list: false,
			is_required: true,
			definition: {
				en: 'The lasting identifier of the filing.',
				nl: 'Het blijvende kenmerk van het stuk.',
			},
		},
		{
			name: 'vendor_id',
			value_kind: 'text',
			codes: null,
			is_list: false,
			is_required: true,
			definition: {
				en: 'The vendor whose filing it is.',
				nl: 'De aanbieder van wie het stuk is.',
			},
		},
		{
			name: 'filing_type',
			value_kind: 'code',
			codes: codesOf(filingTypes),
			is_list: false,
			is_required: true,
			definition: {
				en: 'What kind of document it is.',
				nl: 'Wat voor soort stuk het is.',
			},
		},
		{
			name: 'jurisdiction',
			value_kind: 'text',
			codes: null,
			is_list: false,
			is_required: false,
			definition: {
				en: 'The country or state under whose law the document was made, such as NL or US-CA (ISO 3166).',
				nl: 'Het land of de staat volgens wiens recht het stuk is gemaakt, zoals NL of US-CA (ISO 3166).',
			},
		},
		{
			name: 'requested_date',
			value_kind: 'date',
			codes: null,
			is_list: false,
			is_required: false,
			definition: {
				en: 'The day on which the authority asked for the document.',
				nl: 'De dag waarop de toezichthouder om het stuk vroeg.',
			},
		},
		{
			name: 'due_date',
			value_kind: 'date',
			codes: null,
			is_list: false,
			is_required: false,
			definition: {
				en: 'The last day on which the document had to arrive.',
				nl: 'De laatste dag waarop het stuk binnen moest zijn.',
			},
		},
		{
			name: 'received_date',
			value_kind: 'date',
			codes: null,
			is_list: false,
			is_required: false,
			definition: {
				en: 'The day on which the document arrived; empty as long as it has not.',
				nl: 'De dag waarop het stuk binnenkwam; leeg zolang het er niet is.',
			},
		},
		{
			name: 'period_from',
			value_kind: 'date',
			codes: null,
			is_list: false,
			is_required: false,
			definition: {
				en: 'The first day that the document covers.',
				nl: 'De eerste dag waarop het stuk betrekking heeft.',
			},
		},
		{
			name: 'period_until',
			value_kind: 'date',
			codes: null,
			is_list: false,
			is_required: false,
			definition: {
				en: 'The last day that the document covers.',
				nl: 'De laatste dag waarop het stuk betrekking heeft.',
			},
		},
		{
			name: 'version',
			value_kind: 'text',
			codes: null,
			is_list: false,
			is_required: false,
			definition: {
				en: 'The version that the document itself states.',
				nl: 'De versie die het stuk zelf vermeldt.',
			},
		},
		{
			name: 'supersedes',
			value_kind: 'text',
			codes: null,
			is_list: false,
			is_required: false,
			definition: {
				en: 'The filing_id of the filing that this one replaces.',
				nl: 'Het filing_id van het stuk dat hierdoor wordt vervangen.',
			},
		},
		{
			name: 'confidentiality',
			value_kind: 'code',
			codes: codesOf(confidentialities),
			is_list: false,
			is_required: false,
			definition: {
				en: 'Who may see the filing.',
				nl: 'Wie het stuk mag zien.',
			},
		},
		{
			name: 'document_reference',
			value_kind: 'text',
			codes: null,
			is_list: false,
			is_required: false,
			definition: {
				en: 'Where the authority keeps the document.',
				nl: 'Waar de toezichthouder het stuk bewaart.',
			},
		},
	],
};
