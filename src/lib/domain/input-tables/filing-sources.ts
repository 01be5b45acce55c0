import { codesOf } from '../closed-set.ts';
import { dataSources } from '../data-sources/index.ts';
import type { InputTable } from './input-table.ts';

export const filingSourcesTable: InputTable = {
	definition: {
		en: 'A source that a vendor states for its data.',
		nl: 'Een bron die een aanbieder voor zijn gegevens vermeldt.',
	},
	columns: [
		{
			name: 'filing_id',
			value_kind: 'text',
			codes: null,
			is_list: false,
			is_required: true,
			definition: {
				en: 'The filing to which the row belongs.',
				nl: 'Het stuk waar de rij bij hoort.',
			},
		},
		{
			name: 'source_code',
			value_kind: 'code',
			codes: codesOf(dataSources),
			is_list: false,
			is_required: true,
			definition: {
				en: 'The code of the data source.',
				nl: 'De code van de gegevensbron.',
			},
		},
		{
			name: 'named_party',
			value_kind: 'text',
			codes: null,
			is_list: false,
			is_required: false,
			definition: {
				en: 'The organisation that the vendor names as the source.',
				nl: 'De organisatie die de aanbieder als bron noemt.',
			},
		},
		{
			name: 'country',
			value_kind: 'code',
			codes: null,
			is_list: false,
			is_required: false,
			definition: {
				en: 'The country of that organisation (ISO 3166-1 alpha-2).',
				nl: 'Het land van die organisatie (ISO 3166-1 alpha-2).',
			},
		},
		{
			name: 'share_pct',
			value_kind: 'number',
			codes: null,
			is_list: false,
			is_required: false,
			definition: {
				en: 'The share of the records that come from this source, in percent.',
				nl: 'Het deel van de gegevens dat uit deze bron komt, in procenten.',
			},
		},
		{
			name: 'since',
			value_kind: 'date',
			codes: null,
			is_list: false,
			is_required: false,
			definition: {
				en: 'The first day on which the source was used.',
				nl: 'De eerste dag waarop de bron is gebruikt.',
			},
		},
		{
			name: 'until',
			value_kind: 'date',
			codes: null,
			is_list: false,
			is_required: false,
			definition: {
				en: 'The last day on which the source was used; empty while it still is.',
				nl: 'De laatste dag waarop de bron is gebruikt; leeg zolang dat nog gebeurt.',
			},
		},
	],
};
