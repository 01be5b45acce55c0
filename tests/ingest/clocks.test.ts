import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import { ingestFolder } from './ingest-folder.ts';

type Vector = Record<string, string>;
const vectors = (name: string): Vector[] =>
	parse(readFileSync(new URL(`../labels/deadlines/${name}.csv`, import.meta.url), 'utf8'), { columns: true });
const periods = vectors('vectors').filter(({ clock }) => clock === 'request');
const notices = vectors('notice');
const answers = vectors('answers');

/** Long after every period of the vectors, for complaints of which the day does not matter. */
const later = '2029-06-30';
const complaint = (id: string, country: string, columns: Record<string, string>): string =>
	[id, country, columns.received_date ?? later, ...dated.map((name) => columns[name] ?? '')].join(',');
const dated = [
	'access_request_date',
	'access_extension_date',
	'access_answer_date',
	'collected_date',
	'first_contact_date',
	'first_disclosure_date',
	'notice_date',
];

interface Result extends Record<string, unknown> {
	verdict: string;
	due_date: string | null;
	earliest_due_date: string | null;
	min_days_late: number;
	max_days_late: number;
}
let results: Map<string, Result>;

beforeAll(async () => {
	const rows = [
		...periods.flatMap((vector) => [
			complaint(vector.vector_id!, vector.country!, { access_request_date: vector.received! }),
			complaint(`${vector.vector_id}-extended`, vector.country!, {
				access_request_date: vector.received!,
				access_extension_date: vector.received!,
			}),
		]),
		...notices.map((vector) =>
			complaint(vector.vector_id!, vector.country!, {
				received_date: vector.reference_date || later,
				collected_date: vector.collected!,
				first_contact_date: vector.first_contact!,
				first_disclosure_date: vector.first_disclosure!,
				notice_date: vector.notice!,
			}),
		),
		...answers.map((vector) =>
			complaint(vector.vector_id!, vector.country!, {
				received_date: vector.reference_date || later,
				access_request_date: vector.request!,
				access_extension_date: vector.extension!,
				access_answer_date: vector.answer!,
			}),
		),
	];
	const reasons = [
		...periods.map(({ vector_id }) => `${vector_id}-extended,access_extension_reasons,yes`),
		...answers
			.filter(({ extension_reasons }) => extension_reasons)
			.map(
				({ vector_id, extension_reasons }) => `${vector_id},access_extension_reasons,${extension_reasons}`,
			),
	];
	const folder = ingestFolder();
	await folder.load(
		{
			'complaints.csv': `complaint_id,vendor_country,received_date,${dated.join(',')}\n${rows.join('\n')}\n`,
			'facts.csv': `complaint_id,fact,value\n${reasons.join('\n')}\n`,
		},
		'--authority',
		'test',
	);
	const found = await folder.analyst<Result & { complaint_key: string }>(
		`select complaint_key, verdict, due_date::varchar as due_date, earliest_due_date::varchar as earliest_due_date,
			min_days_late, max_days_late from rule_results`,
	);
	results = new Map(found.map((row) => [row.complaint_key.replace('test:', ''), row]));
});

describe('a period for answering', () => {
	test.each(periods)('$vector_id: $country, received $received: $why', (vector) => {
		expect(results.get(vector.vector_id!)?.due_date).toBe(vector.expected_due);
		expect(results.get(`${vector.vector_id}-extended`)?.due_date).toBe(vector.expected_due_extended);
	});
});

describe('an answer', () => {
	test.each(answers)('$vector_id: $country, $request to $answer: $why', (vector) => {
		expect(said(vector)).toEqual(expected(vector));
	});
});

describe('a notice', () => {
	test.each(notices)('$vector_id: $country, $collected to $notice: $why', (vector) => {
		expect({ ...said(vector), earliest: results.get(vector.vector_id!)?.earliest_due_date ?? '' }).toEqual({
			...expected({ ...vector, expected_due: vector.expected_due_upper! }),
			earliest: vector.expected_due,
		});
	});
});

const said = ({ vector_id }: Vector) => {
	const result = results.get(vector_id!);
	return {
		verdict: result?.verdict ?? 'NOT_COMPUTABLE',
		due: result?.due_date ?? '',
		days: result ? [result.min_days_late, result.max_days_late] : [],
	};
};

const expected = ({ expected_verdict, expected_due, min_days_late, max_days_late }: Vector) => ({
	verdict: expected_verdict,
	due: expected_due,
	days: expected_verdict === 'NOT_COMPUTABLE' ? [] : [Number(min_days_late), Number(max_days_late)],
});
