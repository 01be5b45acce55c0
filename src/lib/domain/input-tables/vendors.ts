import { codesOf } from '../closed-set.ts';
import { productForms } from '../product-forms.ts';
import type { InputTable } from './input-table.ts';

export const vendorsTable: InputTable = {
	definition: {
		en: 'An organisation that offers personal data, as the authority knows it.',
		nl: 'Een organisatie die persoonsgegevens aanbiedt, zoals de toezichthouder haar kent.',
	},
	columns: [
		{
			name: 'vendor_id',
			value_kind: 'text',
			codes: null,
			is_list: false,
			is_required: true,
			definition: {
				en: 'The lasting identifier of the vendor.',
				nl: 'Het blijvende kenmerk van de aanbieder.',
			},
		},
		{
			name: 'name',
			value_kind: 'text',
			codes: null,
			is_list: false,
			is_required: true,
			definition: {
				en: 'The name under which the vendor is shown.',
				nl: 'De naam waaronder de aanbieder wordt getoond.',
			},
		},
		{
			name: 'legal_name',
			value_kind: 'text',
			codes: null,
			is_list: false,
			is_required: false,
			definition: {
				en: 'The name of the vendor in its company register.',
				nl: 'De naam van de aanbieder in het handelsregister.',
			},
		},
		{
			name: 'country',
			value_kind: 'code',
			codes: null,
			is_list: false,
			is_required: false,
			definition: {
				en: 'The country where the vendor has its seat (ISO 3166-1 alpha-2).',
				nl: 'Het land waar de aanbieder is gevestigd (ISO 3166-1 alpha-2).',
			},
		},
		{
			name: 'corporate_parent',
			value_kind: 'text',
			codes: null,
			is_list: false,
			is_required: false,
			definition: {
				en: 'The vendor_id or name of the company that owns the vendor.',
				nl: 'Het vendor_id of de naam van de onderneming waar de aanbieder van is.',
			},
		},
		{
			name: 'product_form',
			value_kind: 'code',
			codes: codesOf(productForms),
			is_list: false,
			is_required: false,
			definition: {
				en: 'In what form the vendor offers personal data.',
				nl: 'In welke vorm de aanbieder persoonsgegevens aanbiedt.',
			},
		},
		{
			name: 'website',
			value_kind: 'text',
			codes: null,
			is_list: false,
			is_required: false,
			definition: {
				en: 'The address of the website of the vendor.',
				nl: 'Het adres van de website van de aanbieder.',
			},
		},
		{
			name: 'registration_number',
			value_kind: 'text',
			codes: null,
			is_list: false,
			is_required: false,
			definition: {
				en: 'The number of the vendor in its company register.',
				nl: 'Het nummer van de aanbieder in het handelsregister.',
			},
		},
	],
};
