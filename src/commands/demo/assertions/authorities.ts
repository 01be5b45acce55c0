import { lateMail } from '../waves/late-mail.ts';
import { newWebForm } from '../write-case.ts';
import type { Assertion } from './assertion.ts';

const names: Record<string, [string, string]> = {
	'nl-demo': ['Fictional Dutch authority', 'Verzonnen Nederlandse toezichthouder'],
	'be-demo': ['Fictional Belgian authority', 'Verzonnen Belgische toezichthouder'],
	'fr-demo': ['Fictional French authority', 'Verzonnen Franse toezichthouder'],
	'de-demo': ['Fictional German authority', 'Verzonnen Duitse toezichthouder'],
};

const journal = {
	document_id: 'demo-journal-nl-demo',
	date: '2023-11-06',
	title_en: 'Intake log of nl-demo',
	title_nl: 'Logboek van de intake van nl-demo',
};

const ofAuthority = (
	entity_id: string,
	key: string,
	attribute: string,
	value: string,
	from_date: string,
) => ({
	assertion_id: `${entity_id}-${key}`,
	entity_type: 'authority',
	entity_id,
	attribute,
	value,
	from_date,
	asserted_by: entity_id,
	role: 'regulator',
	document: journal,
});

/** The four fictional authorities, and what explains jumps in their figures. */
export const authorities: readonly Assertion[] = [
	...Object.entries(names).map(([entity_id, [en, nl]]): Assertion => ({
		...ofAuthority(entity_id, 'name', 'name', en, ''),
		document: {
			document_id: `demo-authority-${entity_id}`,
			date: '',
			title_en: `About ${entity_id}`,
			title_nl: `Over ${entity_id}`,
		},
		text_en: `${en}; it exists in this demonstration only.`,
		text_nl: `${nl}; bestaat alleen in deze demonstratie.`,
	})),
	{
		...ofAuthority('nl-demo', 'web-form', 'intake_change', 'new_web_form', newWebForm),
		text_en: 'A new web form asks for data sources and dates; more complaints arrive with them.',
		text_nl: 'Een nieuw webformulier vraagt naar bronnen en datums; meer klachten vermelden die sindsdien.',
	},
	{
		...ofAuthority('nl-demo', 'late-mail', 'incident', 'letters_registered_late', lateMail.from),
		text_en:
			'A fortnight of letters, received in September 2023, was registered in October and counts in that quarter.',
		text_nl:
			'Brieven van twee weken in september 2023 zijn pas in oktober geregistreerd en tellen in dat kwartaal mee.',
		more: { until_date: lateMail.registered_until },
	},
	{
		...ofAuthority(
			'nl-demo',
			'campaign-handling',
			'intake_change',
			'campaign_letters_registered_one_by_one',
			'2024-09-02',
		),
		text_en: 'Letters of a campaign are registered one by one, each as a complaint.',
		text_nl: 'Brieven van een actie worden een voor een geregistreerd, elk als een klacht.',
	},
];
