import { describe, expect, it } from 'vitest';
import { quarterOfDate } from '../../../src/lib/domain/period.ts';
import { listOf, rowsOf, valueOf, type Row } from './committed.ts';
import { found, vendorIdOf } from './vendor-of.ts';

const rows = rowsOf('complaints');
const complaints = rows.filter((row) => row.kind === 'complaint');
const respondents = rowsOf('respondents');
const facts = rowsOf('facts');

const count = (test: (row: Row) => boolean) => complaints.filter(test).length;
const share = (test: (row: Row) => boolean) => (100 * count(test)) / complaints.length;
const ofKind = (kind: string) => rows.filter((row) => row.kind === kind).length;
const inQuarter = (quarter: string) =>
	count((row) => quarterOfDate(valueOf(row, 'registered_date')) === quarter);
const about = (vendor_id: string, violation_type: string) =>
	count((row) => vendorIdOf(row) === vendor_id && listOf(row, 'violation_types').includes(violation_type));
const days = (from: string, until: string) => (Date.parse(until) - Date.parse(from)) / 86_400_000;
const waited = (row: Row) =>
	row.access_answer_date && valueOf(row, 'access_request_date').length === 10
		? days(valueOf(row, 'access_request_date'), valueOf(row, 'access_answer_date'))
		: null;
const requests = (test: (wait: number | null, row: Row) => boolean) =>
	rows.filter((row) => row.access_request_date && test(waited(row), row)).length;
const partial = (length: number) =>
	rows
		.flatMap((row) => Object.entries(row))
		.filter(([column, value]) => column.endsWith('_date') && value.length === length).length;
const byPerson = Map.groupBy(
	complaints.filter((row) => row.complainant_key),
	(row) => valueOf(row, 'complainant_key'),
);
const withPapers = new Set(facts.map((row) => row.complaint_id));
const roles = (role: string) => respondents.filter((row) => row.role === role).length;
const factCount = (fact: string, value: string) =>
	facts.filter((row) => row.fact === fact && row.value === value).length;
const sizes = [...Map.groupBy(complaints, vendorIdOf).values()].map(
	(group) => new Set(group.map((row) => row.complainant_key).filter(Boolean)).size,
);

/** What is planted, how it is counted, and between which figures the count must lie. */
const planted: [string, () => number, number, number][] = [
	['complaints', () => ofKind('complaint'), 5900, 6100],
	['tips, percent of complaints', () => (100 * ofKind('tip')) / ofKind('complaint'), 7.5, 8.5],
	['other reports', () => ofKind('other_report'), 40, 80],
	['complaints in the first quarter', () => inQuarter('2019Q1'), 48, 60],
	['complaints in the last quarter', () => inQuarter('2026Q3'), 250, 300],
	['complaints at the peak of the campaign', () => inQuarter('2024Q4'), 440, 470],
	['complaints in the quarter before the campaign', () => inQuarter('2024Q2'), 180, 220],
	['complaints to nl-demo, percent', () => share((row) => row.authority === 'nl-demo'), 75, 88],
	['complaints in Dutch, percent', () => share((row) => row.language === 'nl'), 65, 80],
	['complaints without a known person, percent', () => share((row) => !row.complainant_key), 6, 12],
	[
		'people with several complaints',
		() => [...byPerson.values()].filter((group) => group.length > 1).length,
		150,
		400,
	],
	[
		'complaints of the most persistent person',
		() => Math.max(...[...byPerson.values()].map((group) => group.length)),
		42,
		42,
	],
	['vendors with fewer than ten known complainants', () => sizes.filter((size) => size < 10).length, 6, 8],
	[
		'people who complained to two authorities',
		() => [...byPerson.values()].filter((group) => group.some((row) => row.external_references)).length,
		10,
		14,
	],
	[
		'template letters',
		() => count((row) => valueOf(row, 'narrative').includes('Waar Heeft U Dat Vandaan')),
		385,
		395,
	],
	[
		'complaints about Profilefable in the weeks after the press story',
		() =>
			count(
				(row) =>
					vendorIdOf(row) === 'demo-profilefable' &&
					valueOf(row, 'received_date') >= '2025-02-07' &&
					valueOf(row, 'received_date') <= '2025-03-20',
			),
		100,
		140,
	],
	[
		'complaints about Profilefable in the weeks before it',
		() =>
			count(
				(row) =>
					vendorIdOf(row) === 'demo-profilefable' &&
					valueOf(row, 'received_date') >= '2024-12-26' &&
					valueOf(row, 'received_date') < '2025-02-06',
			),
		0,
		14,
	],
	['no vendor given, percent', () => share((row) => found(row) === 'not_given'), 3, 7],
	['vendor found as listed, percent', () => share((row) => found(row) === 'listed'), 55, 75],
	['vendor found only after normalising, percent', () => share((row) => found(row) === 'normalised'), 20, 35],
	['vendor beyond recognition', () => count((row) => found(row) === 'unresolved'), 8, 50],
	['distinct spellings', () => new Set(complaints.map((row) => row.vendor_name)).size, 200, 400],
	['dates known to the month', () => partial(7), 80, 250],
	['dates known to the year', () => partial(4), 40, 150],
	[
		'registered a fortnight late or later',
		() => count((row) => days(valueOf(row, 'received_date'), valueOf(row, 'registered_date')) >= 14),
		150,
		320,
	],
	[
		'letters of September 2023 counted in October',
		() =>
			count(
				(row) =>
					row.channel === 'letter' &&
					valueOf(row, 'received_date') < '2023-09-30' &&
					valueOf(row, 'registered_date') >= '2023-10-16' &&
					valueOf(row, 'registered_date') <= '2023-10-18',
			),
		34,
		40,
	],
	['complaints with papers, percent', () => share((row) => withPapers.has(row.complaint_id ?? '')), 16, 24],
	['no source named, percent', () => share((row) => !row.data_sources), 20, 32],
	['several sources, percent', () => share((row) => listOf(row, 'data_sources').length > 1), 15, 30],
	[
		'several violation types, percent',
		() => share((row) => listOf(row, 'violation_types').length > 1),
		35,
		55,
	],
	['no violation type, percent', () => share((row) => !row.violation_types), 2, 6],
	[
		'urgent harm, percent',
		() => share((row) => ['stalking', 'threat', 'doxing'].includes(valueOf(row, 'harm'))),
		0.2,
		1,
	],
	['outside the authority’s scope', () => count((row) => row.in_scope === 'no'), 100, 300],
	['called by a customer', () => roles('contacting_party'), 1200, 2200],
	['platforms named', () => roles('platform'), 200, 500],
	['requests for access', () => requests(() => true), 370, 450],
	['answered within a month', () => requests((wait) => wait !== null && wait <= 28), 70, 150],
	[
		'answered in one to three months',
		() => requests((wait) => wait !== null && wait > 31 && wait <= 89),
		80,
		170,
	],
	['answered after three months', () => requests((wait) => wait !== null && wait > 92), 50, 120],
	['not answered', () => requests((_, row) => !row.access_answer_date), 70, 150],
	['address books harvested by Numberfable', () => about('demo-numberfable', 'TPC-BOOK'), 100, 300],
	['Skillfable called anonymous what is not', () => about('demo-skillfable', 'AI-PSEU'), 80, 250],
	['training on by default at Netwerkfable', () => about('demo-netwerkfable', 'AI-DEF'), 170, 240],
	['visibility bypassed by Contactfable', () => about('demo-contactfable', 'LAW-VIS'), 150, 400],
	['self-renewing retention at Contactfable', () => about('demo-contactfable', 'RET-ROLL'), 40, 150],
	['stories kept by Storyfable', () => about('demo-storyfable', 'EPH-KEPT'), 90, 250],
	['children at Storyfable', () => about('demo-storyfable', 'CAT-CHLD'), 5, 25],
	[
		'objections that count for the future only',
		() => factCount('training_objection_effect', 'prospective_only'),
		40,
		90,
	],
	['source links kept', () => factCount('source_link_kept', 'yes'), 25, 80],
	['content with a life of 24 hours', () => factCount('content_expires_after_hours', '24'), 35, 90],
];

describe('what is planted', () => {
	it.each(planted)('%s', (_, figure, least, most) => {
		expect(figure()).toBeGreaterThanOrEqual(least);
		expect(figure()).toBeLessThanOrEqual(most);
	});

	it('every violation type is alleged, and every source named but the one that only LinkedIn itself has', () => {
		const alleged = new Set(complaints.flatMap((row) => listOf(row, 'violation_types')));
		const named = new Set(complaints.flatMap((row) => listOf(row, 'data_sources')));
		expect([alleged.size, named.size, named.has('LI-1P')]).toEqual([48, 24, false]);
	});
});
