import { codesOf } from '../closed-set.ts';
import { filingItemKinds } from '../filing-item-kinds.ts';
import type { InputTable } from './input-table.ts';

export const filingItemsTable: InputTable = {
	definition: {
		en: 'A single statement in a filing for which no other table has a column.',
		nl: 'Een losse opgave in een stuk waarvoor geen andere tabel een kolom heeft.',
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
			name: 'item',
			value_kind: 'code',
			codes: codesOf(filingItemKinds),
			is_list: false,
			is_required: true,
			definition: {
				en: 'What the statement is about.',
				nl: 'Waar de opgave over gaat.',
			},
		},
		{
			name: 'value',
			value_kind: 'text',
			codes: null,
			is_list: false,
			is_required: true,
			definition: {
				en: 'The statement: a name, a code, yes or no, or a short text.',
				nl: 'De opgave: een naam, een code, yes of no, of een korte tekst.',
			},
		},
		{
			name: 'country',
			value_kind: 'code',
			codes: null,
			is_list: false,
			is_required: false,
			definition: {
				en: 'The country of the party that is named (ISO 3166-1 alpha-2).',
				nl: 'Het land van de genoemde partij (ISO 3166-1 alpha-2).',
			},
		},
		{
			name: 'page',
			value_kind: 'text',
			codes: null,
			is_list: false,
			is_required: false,
			definition: {
				en: 'The page of the filing on which the statement stands.',
				nl: 'De bladzijde van het stuk waarop de opgave staat.',
			},
		},
	],
};
