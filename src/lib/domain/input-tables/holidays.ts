import type { InputTable } from './input-table.ts';

export const holidaysTable: InputTable = {
	definition: {
		en: 'A public holiday, on which a legal period does not end.',
		nl: 'Een feestdag, waarop een wettelijke termijn niet afloopt.',
	},
	columns: [
		{
			name: 'country',
			value_kind: 'code',
			codes: null,
			is_list: false,
			is_required: true,
			definition: {
				en: 'The country in which the holiday is kept (ISO 3166-1 alpha-2).',
				nl: 'Het land waar de feestdag geldt (ISO 3166-1 alpha-2).',
			},
		},
		{
			name: 'date',
			value_kind: 'date',
			codes: null,
			is_list: false,
			is_required: true,
			definition: {
				en: 'The day of the holiday in full.',
				nl: 'De volledige datum van de feestdag.',
			},
		},
		{
			name: 'name',
			value_kind: 'text',
			codes: null,
			is_list: false,
			is_required: false,
			definition: {
				en: 'The name of the holiday in the language of the country.',
				nl: 'De naam van de feestdag in de taal van het land.',
			},
		},
	],
};
