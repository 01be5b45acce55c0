import type { InputTable } from './input-table.ts';

export const deletionsTable: InputTable = {
	definition: {
		en: 'A complaint that its authority took back: it and its texts leave what comes after.',
		nl: 'Een klacht die de toezichthouder heeft teruggenomen: zij en haar teksten verdwijnen uit wat volgt.',
	},
	columns: [
		{
			name: 'complaint_id',
			value_kind: 'text',
			codes: null,
			is_list: false,
			is_required: true,
			definition: {
				en: 'The complaint that was taken back: its number, or authority:number.',
				nl: 'De klacht die is teruggenomen: haar nummer, of toezichthouder:nummer.',
			},
		},
		{
			name: 'authority',
			value_kind: 'text',
			codes: null,
			is_list: false,
			is_required: false,
			definition: {
				en: 'The short name of the authority that took it back.',
				nl: 'De afkorting van de toezichthouder die haar terugnam.',
			},
		},
		{
			name: 'deleted_date',
			value_kind: 'date',
			codes: null,
			is_list: false,
			is_required: true,
			definition: {
				en: 'The day on which the authority took it back.',
				nl: 'De dag waarop de toezichthouder haar terugnam.',
			},
		},
		{
			name: 'deletion_reason',
			value_kind: 'text',
			codes: null,
			is_list: false,
			is_required: false,
			definition: {
				en: 'Why it was taken back, as the authority says it.',
				nl: 'Waarom zij is teruggenomen, zoals de toezichthouder het zegt.',
			},
		},
	],
};
