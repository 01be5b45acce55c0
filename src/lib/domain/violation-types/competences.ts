import type { Definition } from '../label.ts';
import type { ViolationTypeCode } from './index.ts';

/** A supervisor beside the data-protection authority, to which such a complaint may have to go. */
export interface Competence {
	/** ISO 3166 code of the state whose law gives the competence. */
	readonly country: string;
	readonly violation_type: ViolationTypeCode;
	readonly competent_authority: Definition;
	readonly law: string;
}

/**
 * Known competences of others. Where a state is missing its data-protection authority is competent itself (as in France, CPCE L34-5), or
 * nobody has entered who is: absence says nothing.
 */
export const competences: readonly Competence[] = [
	{
		country: 'NL',
		violation_type: 'MKT-UNSO',
		competent_authority: {
			en: 'Authority for Consumers and Markets (ACM)',
			nl: 'Autoriteit Consument & Markt (ACM)',
		},
		law: 'Telecommunicatiewet 11.7, 15.1',
	},
	{
		country: 'DE',
		violation_type: 'MKT-UNSO',
		competent_authority: {
			en: 'Federal Network Agency (Bundesnetzagentur), for calls',
			nl: 'Bundesnetzagentur, voor telefoontjes',
		},
		law: 'UWG 7, 20',
	},
	{
		country: 'BE',
		violation_type: 'MKT-UNSO',
		competent_authority: {
			en: 'Federal Public Service Economy (Economic Inspection)',
			nl: 'FOD Economie (Economische Inspectie)',
		},
		law: 'WER VI.110, XII.13',
	},
	{
		country: 'AT',
		violation_type: 'MKT-UNSO',
		competent_authority: {
			en: 'Telecommunications Office (Fernmeldebüro)',
			nl: 'Fernmeldebüro',
		},
		law: 'TKG 2021 174, 188',
	},
];
