import { codesOf } from '../closed-set.ts';
import { comparators } from '../comparators.ts';
import { denialReasons } from '../denial-reasons.ts';
import { filingMetrics } from '../filing-metrics.ts';
import { filingRights } from '../filing-rights.ts';
import type { InputTable } from './input-table.ts';

export const filingMetricsTable: InputTable = {
	definition: {
		en: 'A figure that a vendor states in a filing.',
		nl: 'Een cijfer dat een aanbieder in een stuk vermeldt.',
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
			name: 'metric',
			value_kind: 'code',
			codes: codesOf(filingMetrics),
			is_list: false,
			is_required: true,
			definition: {
				en: 'What was counted or measured.',
				nl: 'Wat er is geteld of gemeten.',
			},
		},
		{
			name: 'right',
			value_kind: 'code',
			codes: codesOf(filingRights),
			is_list: false,
			is_required: false,
			definition: {
				en: 'The right of the people to which the figure belongs.',
				nl: 'Het recht van betrokkenen waar het cijfer bij hoort.',
			},
		},
		{
			name: 'value',
			value_kind: 'number',
			codes: null,
			is_list: false,
			is_required: false,
			definition: {
				en: 'The figure; empty where only bounds are stated.',
				nl: 'Het cijfer; leeg als alleen grenzen zijn vermeld.',
			},
		},
		{
			name: 'unit',
			value_kind: 'text',
			codes: null,
			is_list: false,
			is_required: false,
			definition: {
				en: 'The unit of the figure, such as days or a country code.',
				nl: 'De eenheid van het cijfer, zoals dagen of een landcode.',
			},
		},
		{
			name: 'comparator',
			value_kind: 'code',
			codes: codesOf(comparators),
			is_list: false,
			is_required: false,
			definition: {
				en: 'How the figure compares with what it describes.',
				nl: 'Hoe het cijfer zich verhoudt tot wat het beschrijft.',
			},
		},
		{
			name: 'lo',
			value_kind: 'number',
			codes: null,
			is_list: false,
			is_required: false,
			definition: {
				en: 'The lower bound of a range.',
				nl: 'De ondergrens van een bereik.',
			},
		},
		{
			name: 'hi',
			value_kind: 'number',
			codes: null,
			is_list: false,
			is_required: false,
			definition: {
				en: 'The upper bound of a range.',
				nl: 'De bovengrens van een bereik.',
			},
		},
		{
			name: 'as_of',
			value_kind: 'date',
			codes: null,
			is_list: false,
			is_required: false,
			definition: {
				en: 'The day on which the figure held.',
				nl: 'De dag waarop het cijfer gold.',
			},
		},
		{
			name: 'denial_reason',
			value_kind: 'code',
			codes: codesOf(denialReasons),
			is_list: false,
			is_required: false,
			definition: {
				en: 'Why the requests that are counted here were refused.',
				nl: 'Waarom de hier getelde verzoeken zijn afgewezen.',
			},
		},
		{
			name: 'note',
			value_kind: 'text',
			codes: null,
			is_list: false,
			is_required: false,
			definition: {
				en: 'What the vendor adds to the figure.',
				nl: 'Wat de aanbieder bij het cijfer opmerkt.',
			},
		},
	],
};
