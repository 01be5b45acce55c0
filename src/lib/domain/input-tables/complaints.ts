import { codesOf } from '../closed-set.ts';
import { channels } from '../channels.ts';
import { dataSources } from '../data-sources/index.ts';
import { handlingStatuses } from '../handling-statuses.ts';
import { kinds } from '../kinds.ts';
import { outcomes } from '../outcomes.ts';
import { violationTypes } from '../violation-types/index.ts';
import { shorthandColumns } from './shorthand-columns.ts';
import type { InputTable } from './input-table.ts';

export const complaintsTable: InputTable = {
	definition: {
		en: 'A complaint, tip or other report that reached an authority.',
		nl: 'Een klacht, tip of andere melding die bij een toezichthouder is binnengekomen.',
	},
	columns: [
		{
			name: 'complaint_id',
			value_kind: 'text',
			codes: null,
			is_list: false,
			is_required: false,
			definition: {
				en: 'The number of the report at the authority; filled in on every row of a file or on none.',
				nl: 'Het nummer van de melding bij de toezichthouder; op elke rij van een bestand ingevuld of op geen enkele.',
			},
		},
		{
			name: 'authority',
			value_kind: 'text',
			codes: null,
			is_list: false,
			is_required: false,
			definition: {
				en: 'The short name of the authority that received the report, such as AP or CNIL.',
				nl: 'De afkorting van de toezichthouder die de melding ontving, zoals AP of CNIL.',
			},
		},
		{
			name: 'kind',
			value_kind: 'code',
			codes: codesOf(kinds),
			is_list: false,
			is_required: false,
			definition: {
				en: 'What was sent to the authority.',
				nl: 'Wat aan de toezichthouder is gestuurd.',
			},
		},
		{
			name: 'received_date',
			value_kind: 'date',
			codes: null,
			is_list: false,
			is_required: true,
			definition: {
				en: 'The day on which the authority received the report.',
				nl: 'De dag waarop de toezichthouder de melding ontving.',
			},
		},
		{
			name: 'registered_date',
			value_kind: 'date',
			codes: null,
			is_list: false,
			is_required: false,
			definition: {
				en: 'The day on which the authority registered the report; empty is read as the day of receipt, and marked so.',
				nl: 'De dag waarop de toezichthouder de melding registreerde; leeg geldt als de ontvangstdatum, met een markering.',
			},
		},
		{
			name: 'channel',
			value_kind: 'code',
			codes: codesOf(channels),
			is_list: false,
			is_required: false,
			definition: {
				en: 'How the report reached the authority.',
				nl: 'Langs welke weg de melding binnenkwam.',
			},
		},
		{
			name: 'language',
			value_kind: 'language',
			codes: null,
			is_list: false,
			is_required: false,
			definition: {
				en: 'The language in which the complainant writes.',
				nl: 'De taal waarin de klager schrijft.',
			},
		},
		{
			name: 'complainant_key',
			value_kind: 'text',
			codes: null,
			is_list: false,
			is_required: false,
			definition: {
				en: 'Something that identifies the complainant, such as an e-mail address; it is replaced by a pseudonym before anything is stored.',
				nl: 'Iets wat de klager identificeert, zoals een e-mailadres; het wordt vóór opslag vervangen door een pseudoniem.',
			},
		},
		{
			name: 'complainant_country',
			value_kind: 'code',
			codes: null,
			is_list: false,
			is_required: false,
			definition: {
				en: 'The country where the complainant lives (ISO 3166-1 alpha-2).',
				nl: 'Het land waar de klager woont (ISO 3166-1 alpha-2).',
			},
		},
		{
			name: 'vendor_name',
			value_kind: 'text',
			codes: null,
			is_list: false,
			is_required: false,
			definition: {
				en: 'The organisation that collected the data, as the complainant writes its name.',
				nl: 'De organisatie die de gegevens verzamelde, zoals de klager de naam schrijft.',
			},
		},
		{
			name: 'vendor_country',
			value_kind: 'code',
			codes: null,
			is_list: false,
			is_required: false,
			definition: {
				en: 'The country of that organisation as the complainant states it (ISO 3166-1 alpha-2).',
				nl: 'Het land van die organisatie volgens de klager (ISO 3166-1 alpha-2).',
			},
		},
		{
			name: 'data_sources',
			value_kind: 'code',
			codes: codesOf(dataSources),
			is_list: true,
			is_required: false,
			definition: {
				en: 'Where the data are said to have come from.',
				nl: 'Waar de gegevens volgens de klager vandaan komen.',
			},
		},
		{
			name: 'violation_types',
			value_kind: 'code',
			codes: codesOf(violationTypes),
			is_list: true,
			is_required: false,
			definition: {
				en: 'What the complaint alleges.',
				nl: 'Wat in de klacht wordt gesteld.',
			},
		},
		{
			name: 'narrative',
			value_kind: 'text',
			codes: null,
			is_list: false,
			is_required: false,
			definition: {
				en: 'The story in the words of the complainant; kept apart from all other data.',
				nl: 'Het verhaal in de woorden van de klager; apart bewaard van alle andere gegevens.',
			},
		},
		{
			name: 'consent_to_publish',
			value_kind: 'yes_no',
			codes: null,
			is_list: false,
			is_required: false,
			definition: {
				en: 'Whether the complainant agrees to publication of the story.',
				nl: 'Of de klager instemt met publicatie van het verhaal.',
			},
		},
		{
			name: 'status',
			value_kind: 'code',
			codes: codesOf(handlingStatuses),
			is_list: false,
			is_required: false,
			definition: {
				en: 'How far the authority is with the report.',
				nl: 'Hoe ver de toezichthouder met de melding is.',
			},
		},
		{
			name: 'closed_date',
			value_kind: 'date',
			codes: null,
			is_list: false,
			is_required: false,
			definition: {
				en: 'The day on which the authority closed the report.',
				nl: 'De dag waarop de toezichthouder de melding afsloot.',
			},
		},
		{
			name: 'outcome',
			value_kind: 'code',
			codes: codesOf(outcomes),
			is_list: false,
			is_required: false,
			definition: {
				en: 'How the report ended.',
				nl: 'Hoe de melding is afgelopen.',
			},
		},
		{
			name: 'in_scope',
			value_kind: 'yes_no',
			codes: null,
			is_list: false,
			is_required: false,
			definition: {
				en: 'Whether the authority may judge the matter.',
				nl: 'Of de toezichthouder over de zaak mag oordelen.',
			},
		},
		{
			name: 'external_references',
			value_kind: 'text',
			codes: null,
			is_list: true,
			is_required: false,
			definition: {
				en: 'Numbers of the same matter elsewhere, such as at another authority or in a court.',
				nl: 'Nummers van dezelfde zaak elders, zoals bij een andere toezichthouder of een rechter.',
			},
		},
		{
			name: 'updated_date',
			value_kind: 'date',
			codes: null,
			is_list: false,
			is_required: false,
			definition: {
				en: 'The day on which the authority last changed this row; of two versions the later one counts.',
				nl: 'De dag waarop de toezichthouder deze rij het laatst wijzigde; van twee versies telt de latere.',
			},
		},
		...shorthandColumns,
	],
};
