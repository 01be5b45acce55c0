import { vendorOf } from '../world/vendors.ts';
import type { Assertion } from './assertion.ts';

type Decision = 'named' | 'not_named' | null;

/** Vendor, day of the hearing, day of the decision, decision; the last one is not decided yet. */
const hearings: readonly (readonly [string, string, string, Decision])[] = [
	['demo-contactfable', '2019-08-12', '2019-10-01', 'named'],
	['demo-numberfable', '2019-08-19', '2019-10-01', 'named'],
	['demo-leadfable', '2019-11-11', '2020-01-02', 'named'],
	['demo-storyfable', '2020-02-10', '2020-04-01', 'named'],
	['demo-tradefable', '2020-05-11', '2020-07-01', 'named'],
	['demo-graphfable', '2020-08-17', '2020-10-01', 'named'],
	['demo-kompasfable', '2020-11-09', '2021-01-04', 'named'],
	['demo-skillfable', '2021-11-08', '2022-01-03', 'named'],
	['demo-netwerkfable', '2022-02-14', '2022-04-01', 'named'],
	['demo-profilefable', '2024-03-18', '2024-05-13', 'named'],
	['demo-talentfable', '2022-05-16', '2022-07-01', 'not_named'],
	['demo-dialfable', '2026-08-31', '', null],
];

const hearing = (vendor_id: string, day: string): Assertion => {
	const { name } = vendorOf(vendor_id);
	return {
		assertion_id: `${vendor_id}-hearing`,
		entity_type: 'vendor',
		entity_id: vendor_id,
		attribute: 'hearing',
		value: 'held',
		from_date: day,
		asserted_by: 'nl-demo',
		role: 'regulator',
		document: {
			document_id: `demo-hearing-${vendor_id.slice(5)}`,
			date: day,
			title_en: `Report of the hearing of ${name}`,
			title_nl: `Verslag van de hoorzitting met ${name}`,
		},
		text_en: `${name} was heard on the intention to name it.`,
		text_nl: `${name} is gehoord over het voornemen om het te noemen.`,
	};
};

const decision = (vendor_id: string, day: string, value: 'named' | 'not_named'): Assertion => {
	const { name } = vendorOf(vendor_id);
	return {
		...hearing(vendor_id, day),
		assertion_id: `${vendor_id}-naming`,
		attribute: 'naming_decision',
		value,
		document: {
			document_id: `demo-naming-${vendor_id.slice(5)}`,
			date: day,
			title_en: `Decision on naming ${name}`,
			title_nl: `Besluit over het noemen van ${name}`,
		},
		text_en:
			value === 'named'
				? `From this day the authority names ${name} with its complaints.`
				: `The authority does not name ${name}: naming it would harm an inquiry.`,
		text_nl:
			value === 'named'
				? `Vanaf deze dag noemt de toezichthouder ${name} bij zijn klachten.`
				: `De toezichthouder noemt ${name} niet: dat zou een onderzoek schaden.`,
	};
};

const reply = (vendor_id: string, day: string, text_en: string, text_nl: string): Assertion => {
	const { name } = vendorOf(vendor_id);
	return {
		assertion_id: `${vendor_id}-reply`,
		entity_type: 'vendor',
		entity_id: vendor_id,
		attribute: 'reply',
		value: text_en,
		from_date: day,
		asserted_by: vendor_id,
		role: 'vendor',
		document: {
			document_id: `demo-reply-${vendor_id.slice(5)}`,
			date: day,
			title_en: `Reply of ${name}`,
			title_nl: `Reactie van ${name}`,
		},
		text_en,
		text_nl,
	};
};

/** A vendor that is not named, or not yet, is kept from the public here too. */
const heldBack = { embargo_audience: 'complainant' };

/** Who was heard, who is named since when, who is not, and what two of them replied. */
export const naming: readonly Assertion[] = [
	...hearings.flatMap(([vendor_id, heard, decided, value]) =>
		[hearing(vendor_id, heard), ...(value ? [decision(vendor_id, decided, value)] : [])].map((assertion) =>
			value === 'named' ? assertion : { ...assertion, more: heldBack },
		),
	),
	reply(
		'demo-contactfable',
		'2019-09-09',
		'We process business contact details with care and answer every request. Most complaints are about calls by our users, whom we do not control.',
		'Wij verwerken zakelijke contactgegevens zorgvuldig en beantwoorden elk verzoek. De meeste klachten gaan over telefoontjes van onze gebruikers, op wie wij geen invloed hebben.',
	),
	reply(
		'demo-kompasfable',
		'2020-12-07',
		'Our data come from public company registers. Whoever points out an error sees it mended within ten working days.',
		'Onze gegevens komen uit openbare handelsregisters. Wie een fout meldt, ziet die binnen tien werkdagen hersteld.',
	),
];
