import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import { drawn, ingestFolder, type IngestFolder } from './ingest-folder.ts';

type Vector = {
	vector_id: string;
	country: string;
	clock: string;
	received: string;
	expected_due: string;
	why: string;
};
const rows: Vector[] = parse(
	readFileSync(new URL('../labels/deadlines/vectors.csv', import.meta.url), 'utf8'),
	{ columns: true },
);
const vectors = rows.filter(({ clock }) => clock === 'authority');

let folder: IngestFolder;
const dueOf = async (id: string): Promise<unknown[]> =>
	folder.analyst(
		`select duty, due_date::varchar as due_date, days_left from authority_clocks where complaint_key like '%:${id}' order by all`,
	);

beforeAll(async () => {
	folder = ingestFolder();
	const of_vectors = vectors.map(
		({ vector_id, country, received }) => `${vector_id},${country.toLowerCase()}-test,${received},,,`,
	);
	const others = drawn(`
		p1 | nl-test | 2025-01-10 | .          | .      | .
		p2 | nl-test | 2025-01-10 | 2025-03-01 | closed | .
		p3 | nl-test | 2027-04-05 | .          | .      | FR
		p4 | nl-test | 2027-04-05 | .          | .      | NL
		p5 | nl-test | 2025-01-10 | .          | .      | .
	`);
	await folder.load(
		{
			'complaints.csv': `complaint_id,authority,received_date,closed_date,status,vendor_country\n${of_vectors.join('\n')}\n${others}`,
			'facts.csv': drawn(`
				complaint_id | fact          | value
				p1           | progress_sent | 2025-02-03
				p1           | progress_sent | 2025-05-06
				p5           | decided       | 2025-02-03
			`),
			'assertions.csv': drawn(`
				assertion_id | entity_type            | entity_id | attribute      | value      | from_date  | asserted_by | role   | document | text_en              | text_nl
				t1           | vendor                 | v         | terms_in_force | 2027-06-01 | 2027-06-01 | v           | vendor | d        | V announces terms.   | V kondigt voorwaarden aan.
				t2           | vendor                 | v         | terms_in_force | 2027-01-01 | 2027-01-01 | v           | vendor | d        | V announced terms.   | V kondigde voorwaarden aan.
				q1           | parliamentary_question | q         | submitted_on   | 2027-04-13 | 2027-04-13 | tk          | parliament | d    | Asked.               | Gevraagd.
				q2           | parliamentary_question | answered  | submitted_on   | 2027-03-15 | 2027-03-15 | tk          | parliament | d    | Asked.               | Gevraagd.
				q3           | parliamentary_question | answered  | answered_on    | 2027-03-20 | 2027-03-20 | tk          | parliament | d    | Answered.            | Beantwoord.
			`),
		},
		'--as-of',
		'2027-05-01',
	);
});

describe("the authority's own three months (GDPR 78(2))", () => {
	test.each(vectors)(
		'$vector_id: $country, received $received: $why',
		async ({ vector_id, expected_due }) => {
			expect(await dueOf(vector_id)).toMatchObject([{ duty: 'progress', due_date: expected_due }]);
		},
	);

	test('start again at each message, and end with the case', async () => {
		expect(await dueOf('p1')).toMatchObject([{ due_date: '2025-08-06', days_left: -633 }]);
		expect(await dueOf('p2')).toEqual([]);
		expect(await dueOf('p5')).toEqual([]);
	});

	test('are joined by those of Regulation (EU) 2025/2518 where a case crosses a border', async () => {
		expect(await dueOf('p3')).toMatchObject([
			{ duty: 'admissibility', due_date: '2027-04-19' },
			{ duty: 'decision', due_date: '2028-04-05' },
			{ duty: 'progress', due_date: '2027-07-05' },
			{ duty: 'transmission', due_date: '2027-05-18' },
		]);
		expect(await dueOf('p4')).toMatchObject([{ duty: 'progress' }]);
	});
});

test('alerts say what takes effect and which questions wait, with the days left', async () => {
	expect(await folder.analyst('select * exclude (due_date) from alerts order by all')).toEqual([
		{
			alert: 'answer_due',
			entity_type: 'parliamentary_question',
			entity_id: 'q',
			days_left: 3,
			reason_en: 'A parliamentary question waits for its answer. In 3 days, on 4 May 2027.',
			reason_nl: 'Een Kamervraag wacht op antwoord. Over 3 dagen, op 4 mei 2027.',
		},
		{
			alert: 'takes_effect',
			entity_type: 'vendor',
			entity_id: 'v',
			days_left: 31,
			reason_en: 'V announces terms. In 31 days, on 1 June 2027.',
			reason_nl: 'V kondigt voorwaarden aan. Over 31 dagen, op 1 juni 2027.',
		},
	]);
});
