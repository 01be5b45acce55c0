import { codesOf } from '../closed-set.ts';
import { assertionAttributes } from '../assertion-attributes.ts';
import { assertionRoles } from '../assertion-roles.ts';
import { comparators } from '../comparators.ts';
import { entityTypes } from '../entity-types.ts';
import { standingColumns } from './assertion-standing.ts';
import type { InputTable } from './input-table.ts';

export const assertionsTable: InputTable = {
	definition: {
		en: 'A statement by someone about a vendor, a platform, an authority or a case.',
		nl: 'Een uitspraak van iemand over een aanbieder, een platform, een toezichthouder of een zaak.',
	},
	columns: [
		{
			name: 'assertion_id',
			value_kind: 'text',
			codes: null,
			is_list: false,
			is_required: true,
			definition: {
				en: 'The lasting identifier of the assertion.',
				nl: 'Het blijvende kenmerk van de uitspraak.',
			},
		},
		{
			name: 'entity_type',
			value_kind: 'code',
			codes: codesOf(entityTypes),
			is_list: false,
			is_required: true,
			definition: {
				en: 'What the assertion is about.',
				nl: 'Waar de uitspraak over gaat.',
			},
		},
		{
			name: 'entity_id',
			value_kind: 'text',
			codes: null,
			is_list: false,
			is_required: true,
			definition: {
				en: 'The identifier of the thing that it is about.',
				nl: 'Het kenmerk van datgene waar de uitspraak over gaat.',
			},
		},
		{
			name: 'attribute',
			value_kind: 'code',
			codes: codesOf(assertionAttributes),
			is_list: false,
			is_required: true,
			definition: {
				en: 'Which property is asserted.',
				nl: 'Welke eigenschap wordt gesteld.',
			},
		},
		{
			name: 'value',
			value_kind: 'text',
			codes: null,
			is_list: false,
			is_required: false,
			definition: {
				en: 'The value that is asserted, as the document gives it.',
				nl: 'De gestelde waarde, zoals het document die geeft.',
			},
		},
		{
			name: 'unit',
			value_kind: 'text',
			codes: null,
			is_list: false,
			is_required: false,
			definition: {
				en: 'The unit or currency of the value.',
				nl: 'De eenheid of munteenheid van de waarde.',
			},
		},
		{
			name: 'comparator',
			value_kind: 'code',
			codes: codesOf(comparators),
			is_list: false,
			is_required: false,
			definition: {
				en: 'How the value compares with the truth that is asserted.',
				nl: 'Hoe de waarde zich verhoudt tot wat wordt gesteld.',
			},
		},
		{
			name: 'from_date',
			value_kind: 'date',
			codes: null,
			is_list: false,
			is_required: false,
			definition: {
				en: 'The first day on which the value is said to hold.',
				nl: 'De eerste dag waarop de waarde zou gelden.',
			},
		},
		{
			name: 'until_date',
			value_kind: 'date',
			codes: null,
			is_list: false,
			is_required: false,
			definition: {
				en: 'The last day on which the value is said to hold.',
				nl: 'De laatste dag waarop de waarde zou gelden.',
			},
		},
		{
			name: 'asserted_by',
			value_kind: 'text',
			codes: null,
			is_list: false,
			is_required: true,
			definition: {
				en: 'Who says so.',
				nl: 'Wie het stelt.',
			},
		},
		{
			name: 'role',
			value_kind: 'code',
			codes: codesOf(assertionRoles),
			is_list: false,
			is_required: true,
			definition: {
				en: 'In which capacity it is said.',
				nl: 'In welke hoedanigheid het wordt gesteld.',
			},
		},
		{
			name: 'document',
			value_kind: 'text',
			codes: null,
			is_list: false,
			is_required: false,
			definition: {
				en: 'The document in which it is said.',
				nl: 'Het document waarin het staat.',
			},
		},
		{
			name: 'document_date',
			value_kind: 'date',
			codes: null,
			is_list: false,
			is_required: false,
			definition: {
				en: 'The date of that document.',
				nl: 'De datum van dat document.',
			},
		},
		...standingColumns,
	],
};
