import { readFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, test } from 'vitest';

interface Told {
	/** Group of the text, the text, its Jaccard index with the leader; null where the complaint tells nothing. */
	text: [group: string, text: string, jaccard: number] | null;
	person: string | null;
	day?: string;
	vendor?: string;
	kind?: string;
	shingles?: number;
}

const tables = `
	attach ':memory:' as analyst;
	create table analyst.main.complaints (
		complaint_key varchar, complainant_key varchar, vendor_id varchar, registered_date date,
		is_registered_date_sentinel boolean, narrative_sha256 varchar, kind varchar
	);
	create table text_groups (text_sha256 varchar, text_group varchar, n_shingles integer, jaccard_to_leader double);
`;

/** Runs the model on complaints k1, k2, … and returns its two tables. */
async function campaigns(complaints: Told[]) {
	const instance = await DuckDBInstance.create(':memory:');
	const connection = await instance.connect();
	await connection.run(tables);
	const known = new Set<string>();
	for (const [at, told] of complaints.entries()) {
		const { text, person, day = '2024-05-01', vendor = 'v', kind = 'complaint', shingles = 50 } = told;
		await connection.run(
			`insert into analyst.main.complaints values ($key, $person, $vendor, $day::date, $day = '1970-01-01', $text, $kind)`,
			{ key: `k${at + 1}`, person, vendor, day, text: text?.[1] ?? null, kind },
		);
		if (!text || known.has(text[1])) continue;
		known.add(text[1]);
		const [group, text_sha256, likeness] = text;
		await connection.run(
			'insert into text_groups values ($text_sha256, $group, $shingles::integer, $likeness)',
			{
				text_sha256,
				group,
				shingles,
				likeness,
			},
		);
	}
	await connection.run(readFileSync('ingest/models/marts/campaigns.sql', 'utf8'));
	const rows = async (sql: string) => (await connection.runAndReadAll(sql)).getRowObjectsJson();
	const members = await rows('select * from analyst.main.campaigns order by complaint_key');
	const summaries = await rows('select * from analyst.main.campaign_summaries order by campaign_id');
	connection.closeSync();
	instance.closeSync();
	return { members, summaries };
}

test('a campaign has its complaints, people, texts, days and vendors', async () => {
	const { members, summaries } = await campaigns([
		{ text: ['g', 't1', 1], person: 'p1', day: '2024-05-03' },
		{ text: ['g', 't1', 1], person: 'p2', day: '2024-05-01' },
		{ text: ['g', 't2', 0.8], person: 'p3', day: '2024-06-30', vendor: 'w' },
		{ text: ['g', 't3', 0.6], person: 'p3', day: '1970-01-01' },
		{ text: ['g', 't2', 0.8], person: null, day: '2024-05-09' },
		{ text: ['h', 't4', 1], person: 'p4' },
		{ text: null, person: 'p5' },
	]);
	expect(members).toEqual(
		[1, 1, 0.8, 0.6, 0.8].map((jaccard_to_leader, at) => ({
			campaign_id: 'g',
			complaint_key: `k${at + 1}`,
			jaccard_to_leader,
		})),
	);
	expect(summaries).toEqual([
		{
			campaign_id: 'g',
			n_complaints: 5,
			n_people: 3,
			n_without_key: 1,
			n_texts: 3,
			n_independent_texts: 1,
			first_day: '2024-05-01',
			last_day: '2024-06-30',
			smallest_jaccard: 0.6,
			median_jaccard: 0.8,
			n_vendors: 2,
			is_confirmed: null,
		},
	]);
});

describe('a group is suspected', () => {
	const told = (people: (string | null)[], more: Partial<Told> = {}): Told[] =>
		people.map((person) => ({ text: ['g', 't', 1], person, ...more }));

	test.each`
		complaints                                                | is_suspected | why
		${told(['a', 'b', 'c'])}                                  | ${true}      | ${'three people'}
		${told([null, null, null])}                               | ${true}      | ${'three of whom nobody knows who they are'}
		${told(['a', 'b', null])}                                 | ${true}      | ${'two people and one unknown'}
		${told(['a', 'b'])}                                       | ${false}     | ${'two people'}
		${told(['a', 'a', 'a', 'a'])}                             | ${false}     | ${'one person four times'}
		${told(['a', 'a', 'b', 'b'])}                             | ${false}     | ${'two people twice'}
		${told(['a', 'b', 'c'], { kind: 'tip' })}                 | ${false}     | ${'tips are no complaints'}
		${[...told(['a', 'b']), ...told(['c'], { kind: 'tip' })]} | ${false}     | ${'a tip does not make the third'}
		${told(['a', 'b', 'c'], { shingles: 7 })}                 | ${false}     | ${'a text too short to compare'}
		${told(['a', 'b', 'c'], { shingles: 8 })}                 | ${true}      | ${'a text just long enough'}
		${told(['a', 'b', 'c'], { text: null })}                  | ${false}     | ${'no text at all'}
		${[]}                                                     | ${false}     | ${'no complaint'}
	`('or not: $why', async ({ complaints, is_suspected }) => {
		const { members, summaries } = await campaigns(complaints as Told[]);
		expect(summaries).toHaveLength(is_suspected ? 1 : 0);
		expect(members).toHaveLength(is_suspected ? (complaints as Told[]).length : 0);
	});
});
