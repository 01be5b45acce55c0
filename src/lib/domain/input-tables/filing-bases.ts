import { codesOf } from '../closed-set.ts';
import { legalBases } from '../legal-bases.ts';
import type { InputTable } from './input-table.ts';

export const filingBasesTable: InputTable = {
	definition: {
		en: 'A legal basis that a vendor claims for one purpose.',
		nl: 'Een grondslag waarop een aanbieder zich voor een doel beroept.',
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
			name: 'purpose',
			value_kind: 'text',
			codes: null,
			is_list: false,
			is_required: true,
			definition: {
				en: 'The purpose in the words of the vendor.',
				nl: 'Het doel in de woorden van de aanbieder.',
			},
		},
		{
			name: 'art6',
			value_kind: 'code',
			codes: codesOf(legalBases),
			is_list: false,
			is_required: false,
			definition: {
				en: 'The point of GDPR 6(1) that the vendor invokes.',
				nl: 'Het onderdeel van artikel 6, lid 1, AVG waarop de aanbieder zich beroept.',
			},
		},
		{
			name: 'art9',
			value_kind: 'text',
			codes: null,
			is_list: false,
			is_required: false,
			definition: {
				en: 'The point of GDPR 9(2) that the vendor invokes for special categories.',
				nl: 'Het onderdeel van artikel 9, lid 2, AVG waarop de aanbieder zich voor bijzondere gegevens beroept.',
			},
		},
		{
			name: 'lia_ref',
			value_kind: 'text',
			codes: null,
			is_list: false,
			is_required: false,
			definition: {
				en: 'Where the balancing test is to be found.',
				nl: 'Waar de belangenafweging te vinden is.',
			},
		},
		{
			name: 'balancing_date',
			value_kind: 'date',
			codes: null,
			is_list: false,
			is_required: false,
			definition: {
				en: 'The day on which the interests were weighed.',
				nl: 'De dag waarop de belangen zijn afgewogen.',
			},
		},
	],
};
