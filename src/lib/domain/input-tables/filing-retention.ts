import { codesOf } from '../closed-set.ts';
import { retentionStartEvents } from '../retention-start-events.ts';
import type { InputTable } from './input-table.ts';

export const filingRetentionTable: InputTable = {
	definition: {
		en: 'A retention period that a vendor states for one kind of data.',
		nl: 'Een bewaartermijn die een aanbieder voor een soort gegevens vermeldt.',
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
			name: 'data_category',
			value_kind: 'text',
			codes: null,
			is_list: false,
			is_required: true,
			definition: {
				en: 'The kind of data, in the words of the filing or as one of our codes.',
				nl: 'De soort gegevens, in de woorden van het stuk of met een van onze codes.',
			},
		},
		{
			name: 'period_iso8601',
			value_kind: 'text',
			codes: null,
			is_list: false,
			is_required: false,
			definition: {
				en: 'The period, such as P5Y (ISO 8601); empty where none is set.',
				nl: 'De termijn, zoals P5Y (ISO 8601); leeg als er geen is vastgesteld.',
			},
		},
		{
			name: 'start_event',
			value_kind: 'code',
			codes: codesOf(retentionStartEvents),
			is_list: false,
			is_required: false,
			definition: {
				en: 'The event from which the period runs.',
				nl: 'De gebeurtenis waarop de termijn ingaat.',
			},
		},
		{
			name: 'auto_renew',
			value_kind: 'yes_no',
			codes: null,
			is_list: false,
			is_required: false,
			definition: {
				en: 'Whether the period starts anew by itself at each such event.',
				nl: "Of de termijn bij elke zo'n gebeurtenis vanzelf opnieuw begint.",
			},
		},
		{
			name: 'justification',
			value_kind: 'text',
			codes: null,
			is_list: false,
			is_required: false,
			definition: {
				en: 'Why the vendor says that it needs the period.',
				nl: 'Waarom de aanbieder de termijn zegt nodig te hebben.',
			},
		},
	],
};
