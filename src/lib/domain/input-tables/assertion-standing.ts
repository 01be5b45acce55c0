import { codesOf } from '../closed-set.ts';
import { appealStates } from '../appeal-states.ts';
import { audiences } from '../audiences.ts';
import type { InputColumn } from './input-table.ts';

/** The columns of `assertions` that say how a statement stands: beside others, in court, under embargo, and by which road it came. */
export const standingColumns: readonly InputColumn[] = [
	{
		name: 'is_preferred',
		value_kind: 'yes_no',
		codes: null,
		is_list: false,
		is_required: false,
		definition: {
			en: 'Whether this value is shown first among those that contradict each other.',
			nl: 'Of deze waarde als eerste wordt getoond als waarden elkaar tegenspreken.',
		},
	},
	{
		name: 'preferred_reason',
		value_kind: 'text',
		codes: null,
		is_list: false,
		is_required: false,
		definition: {
			en: 'Why this value is shown first.',
			nl: 'Waarom deze waarde als eerste wordt getoond.',
		},
	},
	{
		name: 'appeal_state',
		value_kind: 'code',
		codes: codesOf(appealStates),
		is_list: false,
		is_required: false,
		definition: {
			en: 'Where a sanction stands in court; empty for what is no sanction.',
			nl: 'Hoe een sanctie er bij de rechter voor staat; leeg voor wat geen sanctie is.',
		},
	},
	{
		name: 'embargo_audience',
		value_kind: 'code',
		codes: codesOf(audiences),
		is_list: false,
		is_required: false,
		definition: {
			en: 'The narrowest audience from which the value is held back, together with every wider one.',
			nl: 'Het kleinste publiek waarvoor de waarde wordt achtergehouden, samen met elk ruimer publiek.',
		},
	},
	{
		name: 'embargo_until',
		value_kind: 'date',
		codes: null,
		is_list: false,
		is_required: false,
		definition: {
			en: 'The last day of the embargo; empty where its end is not known.',
			nl: 'De laatste dag van het embargo; leeg als het einde niet bekend is.',
		},
	},
	{
		name: 'text_en',
		value_kind: 'text',
		codes: null,
		is_list: false,
		is_required: false,
		definition: {
			en: 'The assertion as one sentence in English.',
			nl: 'De uitspraak als één zin in het Engels.',
		},
	},
	{
		name: 'text_nl',
		value_kind: 'text',
		codes: null,
		is_list: false,
		is_required: false,
		definition: {
			en: 'The assertion as one sentence in Dutch.',
			nl: 'De uitspraak als één zin in het Nederlands.',
		},
	},
	{
		name: 'case_id',
		value_kind: 'text',
		codes: null,
		is_list: false,
		is_required: false,
		definition: {
			en: 'The case of the public record to which the assertion belongs.',
			nl: 'De zaak uit het openbare dossier waar de uitspraak bij hoort.',
		},
	},
	{
		name: 'via',
		value_kind: 'text',
		codes: null,
		is_list: false,
		is_required: false,
		definition: {
			en: 'Through whom the assertion reached the document, where that is somebody else.',
			nl: 'Via wie de uitspraak in het document terechtkwam, als dat een ander is.',
		},
	},
	{
		name: 'derivation',
		value_kind: 'text',
		codes: null,
		is_list: false,
		is_required: false,
		definition: {
			en: 'How the value follows from what the document says, where it is not said outright.',
			nl: 'Hoe de waarde uit het document volgt, als die er niet letterlijk in staat.',
		},
	},
	{
		name: 'contradicts',
		value_kind: 'text',
		codes: null,
		is_list: true,
		is_required: false,
		definition: {
			en: 'The assertion_id of each assertion that can not be true together with this one.',
			nl: 'Het assertion_id van elke uitspraak die niet samen met deze waar kan zijn.',
		},
	},
	{
		name: 'seed_facts',
		value_kind: 'text',
		codes: null,
		is_list: true,
		is_required: false,
		definition: {
			en: 'The numbers of the collected facts from which the row was made.',
			nl: 'De nummers van de verzamelde feiten waaruit de rij is opgesteld.',
		},
	},
];
