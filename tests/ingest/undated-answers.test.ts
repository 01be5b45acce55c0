import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import { drawn, ingestFolder } from './ingest-folder.ts';
import type { Row } from './snapshot-rows.ts';

/** A complaint of 5 December 2025 from the Netherlands, and what the clocks make of an answer or notice that came on an unknown day. */
interface Case {
	id: string;
	facts: string;
	/** Rule=verdict of every rule about a request or notice that concludes something. */
	verdicts: string;
}

// prettier-ignore
const cases: Case[] = parse(
	drawn(`
	id        | facts | verdicts
	silence   | access_request=2025-09-01 | access_unanswered=LATE
	early     | access_request=2025-11-20 | access_unanswered=ON_TIME
	answered  | access_request=2025-09-01; access_answer=2025-11-03 | access_late=LATE
	text      | access_request=2025-09-01; access_answer_text=Your data come from public sources. | .
	missing   | access_request=2025-09-01; access_items_missing=source | .
	partners  | access_request=2025-09-01; recipients_answered=named | .
	copy      | access_request=2025-09-01; copy_received=yes | .
	two-texts | access_request=2025-09-01; access_answer_text=Your data come from us.; access_answer_text=Your data come from partners. | .
	two-says  | access_request=2025-09-01; recipients_answered=named; recipients_answered=none | .
	reasons   | access_request=2025-09-01; refusal_reasons_given=no | .
	no-copy   | access_request=2025-09-01; copy_received=no | access_unanswered=LATE
	refused   | erasure_request=2025-09-01; refusal=2025-11-03 | erasure_late=LATE
	on-time   | erasure_request=2025-09-01; refusal=2025-09-20 | erasure_late=ON_TIME
	whose     | access_request=2025-09-01; erasure_request=2025-09-01; refusal=2025-09-20 | access_late=ON_TIME
	both      | access_request=2025-09-01; erasure_request=2025-09-01; refusal=2025-09-20; erasure_refused=yes | access_late=ON_TIME; erasure_late=ON_TIME
	undated   | erasure_request=2025-09-01; erasure_refused=yes | .
	no-notice | collected=2025-06-02 | notice_none=LATE
	language  | collected=2025-06-02; notice_language=nl | .
	languages | collected=2025-06-02; notice_language=nl; notice_language=en | .
	items     | collected=2025-06-02; notice_items_missing=source | .
	dated     | collected=2025-06-02; notice_language=nl; notice=2025-06-10 | notice_late=ON_TIME
`),
	{ columns: true },
);

interface Concluded extends Row {
	id: string;
	verdicts: string;
}
let concluded: Concluded[];

beforeAll(async () => {
	const folder = ingestFolder();
	await folder.load(
		{
			'complaints.csv': [
				'complaint_id,received_date,complainant_country,language,vendor_name',
				...cases.map(({ id }) => `${id},2025-12-05,NL,nl,Graphfable`),
			].join('\n'),
			'facts.csv': [
				'complaint_id,fact,value',
				...cases.flatMap(({ id, facts }) =>
					facts.split('; ').map((fact) => [id, ...fact.split('=')].join(',')),
				),
			].join('\n'),
		},
		'--authority',
		'test',
	);
	concluded = await folder.analyst<Concluded>(
		`select split_part(complaint_key, ':', 2) as id, string_agg(rule_id || '=' || verdict, '; ' order by rule_id) as verdicts
		from rule_results
		where rule_id in ('access_late', 'access_unanswered', 'erasure_late', 'notice_late', 'notice_none')
		group by all`,
	);
});

describe('an answer or a notice that came on an unknown day is neither late nor missing', () => {
	test.each(cases)('$id ($facts): $verdicts', ({ id, verdicts }) => {
		expect(concluded.find((row) => row.id === id)?.verdicts ?? '').toBe(verdicts);
	});
});
