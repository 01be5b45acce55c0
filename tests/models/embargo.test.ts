import { describe, expect, test } from 'vitest';
import { ingestFolder } from '../ingest/ingest-folder.ts';
import { everyText } from '../ingest/snapshot-rows.ts';

const complaints = Array.from(
	{ length: 10 },
	(_, index) => `c-${index},2024-01-10,person-${index},Openfirm\n`,
).join('');
const columns =
	'assertion_id,entity_type,entity_id,attribute,value,from_date,asserted_by,role,document,embargo_audience,embargo_until,text_en';
const row = (id: string, entity: string, attribute: string, day: string, embargo: string): string =>
	`${id},${entity},${attribute},${attribute === 'naming_decision' ? 'named' : 'held'},${day},test,regulator,d,${embargo},Text of ${id}.\n`;

const folder = ingestFolder();
await folder.load(
	{
		'complaints.csv': `complaint_id,received_date,complainant_key,vendor_name\n${complaints}`,
		'vendors.csv': 'vendor_id,name\nopenfirm,Openfirm\nshyfirm,Shyfirm\n',
		'filings.csv': `filing_id,vendor_id,filing_type,confidentiality
open-public,openfirm,NOTICE,public
open-closed,openfirm,NOTICE,confidential
open-privileged,openfirm,NOTICE,legally_privileged
open-unsaid,openfirm,NOTICE,
shy-public,shyfirm,NOTICE,public
`,
		'assertions.csv': [
			`${columns}\n`,
			row('hearing', 'vendor,openfirm', 'hearing', '2024-01-20', ','),
			row('naming', 'vendor,openfirm', 'naming_decision', '2024-02-01', ','),
			row('reply-open', 'vendor,openfirm', 'reply', '2024-01-25', ','),
			row('reply-held', 'vendor,openfirm', 'reply', '2024-01-26', 'public,2026-12-31'),
			row('reply-for-ever', 'vendor,openfirm', 'reply', '2024-01-27', 'internal,'),
			row('reply-last-day', 'vendor,openfirm', 'reply', '2024-01-28', 'public,2025-01-31'),
			row('reply-day-before', 'vendor,openfirm', 'reply', '2024-01-29', 'public,2025-01-30'),
			row('incident-open', 'authority,test', 'incident', '2024-03-01', ','),
			row('incident-held', 'authority,test', 'incident', '2024-03-02', 'policymaker,2026-12-31'),
			row('claim', 'vendor,openfirm', 'claim', '2024-03-02', ','),
			row('shy-reply', 'vendor,shyfirm', 'reply', '2024-03-02', ','),
			row('kaspr-fine-240000-press', 'vendor,kaspr', 'claim', '2024-03-02', ','),
		].join(''),
	},
	'--authority',
	'test',
	'--as-of',
	'2025-01-31',
);
const published = (await everyText(folder.served('public.duckdb'))).map(({ text }) => text);

describe('published once nothing holds it back', () => {
	test.each(['Text of reply-open.', 'Text of reply-day-before.', 'Text of incident-open.', 'open-public'])(
		'%s',
		(text) => {
			expect(published).toContain(text);
		},
	);
});

describe('not published', () => {
	test.each`
		text                                  | why
		${'Text of reply-held.'}              | ${'its embargo is not over'}
		${'Text of reply-for-ever.'}          | ${'its embargo has no end'}
		${'Text of reply-last-day.'}          | ${'it is the last day of its embargo'}
		${'Text of incident-held.'}           | ${'its embargo is not over'}
		${'Text of claim.'}                   | ${'the authority has not published what it knows of a vendor'}
		${'Text of shy-reply.'}               | ${'the vendor is not named'}
		${'Text of kaspr-fine-240000-press.'} | ${'it is not the row of the public record whose id it takes'}
		${'open-closed'}                      | ${'the filing is confidential'}
		${'open-privileged'}                  | ${'the filing is privileged'}
		${'open-unsaid'}                      | ${'nobody said that the filing is public'}
		${'shy-public'}                       | ${'the vendor is not named'}
		${'Shyfirm'}                          | ${'the vendor is not named'}
	`('$text: $why', ({ text }) => {
		expect(published).not.toContain(text);
	});
});
