import { codesOf } from '../closed-set.ts';
import { nameKinds } from '../name-kinds.ts';
import type { InputTable } from './input-table.ts';

export const vendorNamesTable: InputTable = {
	definition: {
		en: 'Another name by which a vendor is known.',
		nl: 'Een andere naam waaronder een aanbieder bekend is.',
	},
	columns: [
		{
			name: 'vendor_id',
			value_kind: 'text',
			codes: null,
			is_list: false,
			is_required: true,
			definition: {
				en: 'The vendor that bears the name.',
				nl: 'De aanbieder die de naam draagt.',
			},
		},
		{
			name: 'name',
			value_kind: 'text',
			codes: null,
			is_list: false,
			is_required: true,
			definition: {
				en: 'The other name.',
				nl: 'De andere naam.',
			},
		},
		{
			name: 'name_kind',
			value_kind: 'code',
			codes: codesOf(nameKinds),
			is_list: false,
			is_required: true,
			definition: {
				en: 'What kind of name it is.',
				nl: 'Wat voor soort naam het is.',
			},
		},
	],
};
