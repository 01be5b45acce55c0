import { describe, expect, test } from 'vitest';
import { given, ingestFolder } from './ingest-folder.ts';

/** The publisher's columns in five dialects of its header; the rows below are invented. */
const dialects: Record<string, { header: string; date: string }> = {
	'titles.csv': {
		header: `Date received,Product,Sub-product,Issue,Sub-issue,Consumer complaint narrative,Company public response,Company,State,ZIP code,Tags,Consumer consent provided?,Submitted via,Date sent to company,Company response to consumer,Timely response?,Consumer disputed?,Complaint ID`,
		date: '2024-05-17',
	},
	'slashes.csv': {
		header: `Date received,Product,Sub-product,Issue,Sub-issue,Consumer complaint narrative,Company public response,Company,State,ZIP code,Tags,Consumer consent provided?,Submitted via,Date sent to company,Company response to consumer,Timely response?,Consumer disputed?,Complaint ID`,
		date: '05/17/2024',
	},
	'snake.csv': {
		header: `date_received,product,sub_product,issue,sub_issue,consumer_complaint_narrative,company_public_response,company,state,zipcode,tags,consumer_consent_provided,submitted_via,date_sent_to_company,company_response_to_consumer,timely_response,consumer_disputed?,complaint_id`,
		date: '5/17/2024',
	},
	'camel.csv': {
		header: `DateReceived,Product,SubProduct,Issue,SubIssue,ConsumerComplaint,CompanyPublicResponse,Company,State,ZipCode,Tags,Consumer consent provided?,SubmittedVia,DateSentCompany,CompanyResponseConsumer,TimelyResponseSts,ConsumerDisputedSts,ComplaintId`,
		date: '2024-05-17',
	},
	'intake.csv': {
		header: `date_received,product,sub_product,issue,sub_issue,consumer_narrative,company_public_response,company,state,zip_code,tag,consent_status,submitted_via,date_sent_to_company,company_response_to_consumer,timely_response,consumer_disputed,public_id`,
		date: '5/17/24',
	},
};

interface Story {
	issue: string;
	sub: string;
	consent: string;
	via: string;
	response: string;
	violations: string[];
	handling_status: string;
	channel: string;
}

const stories: Story[] = [
	{
		issue: 'Incorrect information on your report',
		sub: 'Invented detail',
		consent: 'Consent provided',
		via: 'Web',
		response: 'In progress',
		violations: ['RCT-REF'],
		handling_status: 'in_handling',
		channel: 'web_form',
	},
	{
		issue: 'Incorrect information on your report',
		sub: 'Old information reappears or never goes away',
		consent: 'N/A',
		via: 'Postal mail',
		response: 'Closed with explanation',
		violations: ['ERA-BACK', 'RET-LONG'],
		handling_status: 'closed',
		channel: 'letter',
	},
	{
		issue: 'Trouble with an invented loan',
		sub: '',
		consent: 'None',
		via: 'Pigeon',
		response: 'Closed with monetary relief',
		violations: ['OTH'],
		handling_status: 'closed',
		channel: 'other',
	},
];

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

function exported(name: string, first_id: number): string {
	const { header = '', date = '' } = dialects[name] ?? {};
	const rows = stories.map(({ issue, sub, consent, via, response }, index) => {
		const story = [
			'A product',
			'',
			issue,
			sub,
			'They said "no",\nand no again',
			'',
			'Fable Bank, N.A.',
			'NY',
			'101XX',
			'',
		];
		const end = [consent, via, date, response, 'Yes', 'N/A', String(first_id + index)];
		return [date, ...story, ...end].map(quoted).join(',');
	});
	return `${[header, ...rows].join('\n')}\n`;
}

const folder = ingestFolder();
const names = Object.keys(dialects);
const summary = await folder.load(
	Object.fromEntries(names.map((name, index) => [name, exported(name, (index + 1) * 100)])),
);

interface Told extends Record<string, unknown> {
	complaint_id: string;
}
const rows = await folder.analyst<Told>(`
	select complaint_id, authority, kind, registered_date::varchar as registered_date, language, complainant_country,
		vendors.name as vendor_name, channel, handling_status, has_consent_to_publish, length(narrative_sha256)::integer as hash_length,
		(select list(violation_type order by violation_type) from complaint_violations as v where v.complaint_key = complaints.complaint_key)
			as violations
	from complaints
	join vendors using (vendor_id)
	order by complaint_id`);

describe('an export of the consumer complaint database', () => {
	test.each(names)('%s: every row is told in our words', (name) => {
		const first = (names.indexOf(name) + 1) * 100;
		for (const [index, { violations, handling_status, channel, consent }] of stories.entries())
			expect(rows.find(({ complaint_id }) => complaint_id === String(first + index))).toEqual({
				complaint_id: String(first + index),
				authority: 'us-cfpb',
				kind: 'complaint',
				registered_date: '2024-05-17',
				language: 'en',
				complainant_country: 'US',
				vendor_name: 'Fable Bank, N.A.',
				channel,
				handling_status,
				// Not asked or not answered is neither yes nor no.
				has_consent_to_publish: consent === 'Consent provided' ? true : null,
				hash_length: 64,
				violations,
			});
	});

	test.each(names)('%s: is recognised, and what the crosswalk lacks is counted', (name) => {
		const input = given(summary).find(({ path }) => path.endsWith(name));
		expect(input).toMatchObject({
			profile: 'cfpb',
			table: 'complaints',
			rows_read: 3,
			rows_loaded: 3,
			rows_quarantined: 0,
		});
		expect(input?.unmapped_values).toEqual({ 'Trouble with an invented loan': 1, Pigeon: 1 });
	});

	test('with a column more is read as before, and the column is listed', async () => {
		const text = exported('titles.csv', 900).split('\n');
		const more = [`${text[0]},Event tag,Mood`, ...exported('titles.csv', 900).split('\n').slice(1)]
			.join('\n')
			.replaceAll(/"(90\d)"$/gm, '"$1",x,y');
		const other = await folder.load({ 'more.csv': more }, '--dry-run');
		expect(given(other)[0]).toMatchObject({ rows_read: 3, rows_loaded: 3 });
		expect(given(other)[0]?.columns_not_read).toContain('Mood');
	});

	test('is one firm under its many spellings', async () => {
		const text = exported('titles.csv', 500)
			.replace('Fable Bank, N.A.', 'FABLE BANK, N.A.')
			.replace('Fable Bank, N.A.', 'Fable Bank N.A');
		await folder.load({ 'spellings.csv': text });
		expect(await folder.analyst('select count(distinct vendor_id)::integer as n from complaints')).toEqual([
			{ n: 1 },
		]);
	});
});
