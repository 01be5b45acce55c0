import { readFileSync, readdirSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { ingestFolder } from './ingest-folder.ts';

/** What vendors filed and said, a table a file; complaints are drawn below. */
const drawings = new URL('./contradictions/', import.meta.url);
const tables = Object.fromEntries(
	readdirSync(drawings).map((name) => [name, readFileSync(new URL(name, drawings))]),
);

/** Complaints about a vendor, alike but for their number. */
const about = (vendor_name: string, count: number, columns: Record<string, string>) =>
	Array.from({ length: count }, () => ({ vendor_name, received_date: '2025-12-01', ...columns }));
const asked = (vendor_name: string, count: number, request: string, answer = '') =>
	about(vendor_name, count, { access_request_date: request, access_answer_date: answer });
const told = (vendor_name: string, count: number) =>
	about(vendor_name, count, { collected_date: '2024-01-10', notice_date: '2024-06-01' });

const complaints: Record<string, string>[] = [
	// Of six requests at most three can have taken more than the median of nine days.
	...asked('Slow', 4, '2025-03-01', '2025-03-11'),
	...asked('Halfway', 3, '2025-03-01', '2025-03-11'),
	...asked('Halfway', 1, '2025-03-01', '2025-03-10'),
	...asked('Undated', 4, '2025-03', '2025-06-01'),
	...asked('Far', 4, '2025-03-01', '2025-04-02'),
	...about('Far', 1, { access_request_date: '2025-03-01', received_date: '2025-06-01' }),
	...asked('Near', 5, '2025-03-01', '2025-04-01'),
	...asked('Average', 1, '2025-03-01', '2025-03-12'),
	...about('None', 1, { erasure_request_date: '2025' }),
	// One person who complains twice made one request.
	...about('Counted', 2, { erasure_request_date: '2025-03-01', complainant_key: 'one' }),
	...about('Counted', 1, { erasure_request_date: '2025' }),
	...about('Uncounted', 3, { erasure_request_date: '2025-03-01' }),
	...about('Stateside', 1, { erasure_request_date: '2025-03-01', complainant_country: 'NL' }),
	...about('Listed', 3, { data_sources: 'LI-RES|UNK' }),
	...about('Listed', 2, { data_sources: 'WHOIS|LI-PUB' }),
	...about('Vague', 3, { data_sources: 'LI-RES' }),
	...about('Deriving', 3, { data_sources: 'INF-DER' }),
	...about('Silent', 3, { data_sources: 'LI-RES' }),
	...about('Keeper', 1, { collected_date: '2023-05', record_seen: '2024-06-01' }),
	...about('Keeper', 1, { collected_date: '2023-05', record_seen: '2024-05-31' }),
	...about('Keeper', 1, { record_seen: '2025-05-31' }),
	...about('Keeper', 1, { collected_date: '2019', record_seen: '2023-12-31' }),
	...told('Prompt', 3),
	...told('Quick', 2),
	...told('Speechless', 3),
	...about('Adult', 1, { age_at_collection: '17', collected_date: '2025-02-01' }),
	...about('Adult', 1, { age_at_collection: '18', collected_date: '2025-02-01' }),
	// A child in 2019 was grown up in 2025.
	...about('Adult', 1, { age_at_collection: '15', collected_date: '2019-02-01' }),
	...about('Adult', 1, { age_at_collection: '15', received_date: '2026-02-01' }),
].map((row, index) => ({ complaint_id: `c-${index}`, ...row }));

const facts = ['record_seen', 'age_at_collection'];
const columns = [...new Set(complaints.flatMap((row) => Object.keys(row)))].filter(
	(name) => !facts.includes(name),
);
const csv = (header: string[], rows: (string | undefined)[][]) =>
	[header, ...rows].map((cells) => `${cells.join(',')}\n`).join('');

const expected = `
	claims_contradicted            | twofold  | .          | anonymous        | stored   | .
	fewer_requests_than_complaints | none     | none       | 0                | 1        | 1
	median_below_complaints        | average  | average    | 5                | 11       | 1
	median_below_complaints        | far      | far        | 30               | 32       | 5
	median_below_complaints        | slow     | slow       | 9                | 10       | 4
	minors_denied                  | adult    | adult      | no               | 17       | 1
	no_purchaser_vetting           | bragging | bragging   | no               | checked  | .
	no_purchaser_vetting           | open     | open       | no               | .        | .
	no_purchaser_vetting           | vetting  | vetting-24 | no               | yes      | .
	notices_below_people           | notices  | few        | 1499             | 3000     | .
	notices_below_people           | notices  | proven     | 10               | 3000     | .
	notices_claimed_on_time        | prompt   | .          | within_one_month | 3        | 3
	older_than_schedule            | keeper   | keeper     | P12M             | P12M     | 1
	parts_below_whole              | parts    | short      | 1000             | 900      | .
	parts_exceed_whole             | parts    | full       | 1                | 2        | .
	parts_exceed_whole             | parts    | over       | 1000             | 1001     | .
	source_not_declared            | listed   | listed     | LI-PUB           | LI-RES   | 3
`;

interface Found extends Record<string, string | boolean | null> {
	reason_en: string;
	reason_nl: string;
	is_internal: boolean;
}
const folder = ingestFolder();
let found: Found[];

beforeAll(async () => {
	await folder.load(
		{
			'complaints.csv': csv(
				columns,
				complaints.map((row) => columns.map((name) => row[name] ?? '')),
			),
			'facts.csv': csv(
				['complaint_id', 'fact', 'value'],
				complaints.flatMap((row) =>
					facts.flatMap((fact) => (row[fact] ? [[row.complaint_id, fact, row[fact]]] : [])),
				),
			),
			...tables,
		},
		'--authority',
		'test',
	);
	found = await folder.analyst<Found>(
		`select * replace (n_complaints::varchar as n_complaints) from contradictions
		where vendor_id not in (select entity_id from assertions where is_public_record) order by rule_id, vendor_id, filing_id`,
	);
});

describe('a contradiction', () => {
	test('is found where figures can not both be true, and nowhere else', () => {
		const rows = found.map((row) =>
			['rule_id', 'vendor_id', 'filing_id', 'filed_value', 'observed_value', 'n_complaints'].map(
				(name) => row[name] ?? '.',
			),
		);
		const drawn_rows = expected
			.trim()
			.split('\n')
			.map((line) => line.split(' | ').map((cell) => cell.trim()));
		expect(rows).toEqual(drawn_rows);
	});

	test('is internal where the filing alone shows it', () => {
		const internal = found.filter(({ is_internal }) => is_internal).map(({ filing_id }) => filing_id);
		expect(internal).toEqual(['few', 'proven', 'short', 'full', 'over']);
	});

	const reason = (filing_id: string | null, language: 'reason_en' | 'reason_nl') =>
		found.find((row) => row.filing_id === filing_id)?.[language];

	test('is told in the row’s own figures', () => {
		expect(reason('over', 'reason_en')).toBe(
			'The filing states 1,000 requests for erasure received in 2025, and 600 granted in full, 300 granted in part, 101 refused: together 1,001. That does not add up.',
		);
		expect(reason('over', 'reason_nl')).toBe(
			'Het stuk vermeldt 1.000 verzoeken om wissing, ontvangen in 2025, en 600 geheel ingewilligd, 300 deels ingewilligd, 101 afgewezen: samen 1.001. Dat klopt rekenkundig niet.',
		);
		expect(reason('far', 'reason_en')).toContain(
			'In 5 complaints about such requests, 1 of them without an answer on file and counted up to the day of the complaint, it is 32 days.',
		);
	});

	test('never calls anyone a liar, and leaves no place open', () => {
		for (const { reason_en, reason_nl } of found) {
			expect(reason_en).not.toMatch(/\b(lie|lied|lying|false|fraud)\b|null|  /);
			expect(reason_nl).not.toMatch(/\b(loog|gelogen|leugen|fraude)\b|null|  /);
		}
	});

	test('is found again from every complaint, when only one comes in', async () => {
		await folder.load(
			{
				'complaints.csv':
					'complaint_id,vendor_name,received_date,data_sources\nnew,Listed,2026-02-01,LI-RES\n',
			},
			'--authority',
			'test',
		);
		const counts = await folder.analyst<{ filing_id: string; n_complaints: number }>(
			`select filing_id, n_complaints from contradictions where rule_id in ('source_not_declared', 'median_below_complaints')
			order by filing_id`,
		);
		expect(counts.map((row) => [row.filing_id, row.n_complaints])).toEqual([
			['average', 1],
			['far', 5],
			['listed', 4],
			['slow', 4],
		]);
	});
});
