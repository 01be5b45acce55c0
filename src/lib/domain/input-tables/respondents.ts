import { codesOf } from '../closed-set.ts';
import { respondentRoles } from '../respondent-roles.ts';
import type { InputTable } from './input-table.ts';

export const respondentsTable: InputTable = {
	definition: {
		en: 'An organisation that played a part in a complaint.',
		nl: 'Een organisatie die in een klacht een rol speelde.',
	},
	columns: [
		{
			name: 'complaint_id',
			value_kind: 'text',
			codes: null,
			is_list: false,
			is_required: true,
			definition: {
				en: 'The complaint to which the organisation belongs.',
				nl: 'De klacht waar de organisatie bij hoort.',
			},
		},
		{
			name: 'role',
			value_kind: 'code',
			codes: codesOf(respondentRoles),
			is_list: false,
			is_required: true,
			definition: {
				en: 'What the organisation did in the matter.',
				nl: 'Wat de organisatie in de zaak deed.',
			},
		},
		{
			name: 'name',
			value_kind: 'text',
			codes: null,
			is_list: false,
			is_required: true,
			definition: {
				en: 'The name of the organisation as the complainant writes it.',
				nl: 'De naam van de organisatie zoals de klager die schrijft.',
			},
		},
		{
			name: 'country',
			value_kind: 'code',
			codes: null,
			is_list: false,
			is_required: false,
			definition: {
				en: 'The country of the organisation (ISO 3166-1 alpha-2).',
				nl: 'Het land van de organisatie (ISO 3166-1 alpha-2).',
			},
		},
	],
};
