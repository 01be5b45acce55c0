import { describe, expect, test } from 'vitest';
import { ingestFolder } from '../ingest/ingest-folder.ts';
import { everyText, snapshotRows } from '../ingest/snapshot-rows.ts';

const complaints = Array.from(
	{ length: 10 },
	(_, index) => `c-${index},2024-01-10,person-${index},Openfirm,2024-02-01\n`,
).join('');
const named = (attribute: string, value: string, day: string) =>
	`${attribute},vendor,openfirm,${attribute},${value},${day},test,regulator,d,Text.\n`;

const folder = ingestFolder();
await folder.load(
	{
		'complaints.csv': `complaint_id,received_date,complainant_key,vendor_name,access_request_date\n${complaints}`,
		'vendors.csv': 'vendor_id,name\nopenfirm,Openfirm\nshyfirm,Shyfirm\n',
		'assertions.csv': `assertion_id,entity_type,entity_id,attribute,value,from_date,asserted_by,role,document,text_en\n${named('hearing', 'held', '2024-01-20')}${named('naming_decision', 'named', '2024-02-01')}`,
		'filings.csv': `filing_id,vendor_id,filing_type,received_date,period_from,period_until,version,supersedes,confidentiality
secret-1,openfirm,NOTICE,2024-01-01,,,1,,confidential
open-2,openfirm,NOTICE,2024-02-01,,,2,secret-1,public
open-3,openfirm,NOTICE,2024-03-01,,,3,open-2,public
figures,openfirm,CA-METRICS,2025-01-01,2024-01-01,2024-12-31,1,,public
figures-closed,openfirm,RIGHTS,2025-01-01,2024-01-01,2024-12-31,1,,confidential
figures-shy,shyfirm,CA-METRICS,2025-01-01,2024-01-01,2024-12-31,1,,public
`,
		'filing_items.csv':
			'filing_id,item,value\nopen-2,notice_language,en\nsecret-1,notice_language,xx-secret\nfigures-shy,minors_held,no\n',
		'filing_sources.csv':
			'filing_id,source_code,named_party\nopen-2,DIR,Open register\nsecret-1,DIR,Secret register\n',
		'filing_retention.csv':
			'filing_id,data_category,period_iso8601\nopen-2,location,P1M\nsecret-1,location,P99Y\n',
		'filing_metrics.csv': `filing_id,metric,right,value,unit,comparator
${['figures', 'figures-closed', 'figures-shy']
	.map(
		(filing_id, index) => `${filing_id},requests_received,access,${3 + index},requests,=
${filing_id},complied_full,access,${50 + index},requests,=
`,
	)
	.join('')}`,
	},
	'--authority',
	'test',
	'--as-of',
	'2025-01-31',
);
const published = folder.served('public.duckdb');
const analyst = folder.served('analyst.duckdb');
const rows = (statement: string) => snapshotRows<Record<string, unknown>>(published, statement);

describe('of a named vendor, a public filing', () => {
	test('is published with all that it states', async () => {
		expect(await rows('select filing_id, value from public_filing_items')).toEqual([
			{ filing_id: 'open-2', value: 'en' },
		]);
		expect(await rows('select named_party from public_filing_sources')).toEqual([
			{ named_party: 'Open register' },
		]);
		expect(await rows('select period_iso8601 from public_filing_retention')).toEqual([
			{ period_iso8601: 'P1M' },
		]);
		expect(await rows('select distinct filing_id from public_filing_metrics')).toEqual([
			{ filing_id: 'figures' },
		]);
	});

	test('tells what it replaces only where that is public too', async () => {
		expect(await rows('select filing_id, supersedes from public_filings order by filing_id')).toEqual([
			{ filing_id: 'figures', supersedes: null },
			{ filing_id: 'open-2', supersedes: null },
			{ filing_id: 'open-3', supersedes: 'open-2' },
		]);
	});

	test('comes with what in itself does not add up, and nothing that complaints show', async () => {
		const found = await snapshotRows<{ rule_id: string; is_internal: boolean }>(
			analyst,
			`select rule_id, is_internal from contradictions where filing_id = 'figures' order by rule_id`,
		);
		expect(found).toEqual([
			{ rule_id: 'fewer_requests_than_complaints', is_internal: false },
			{ rule_id: 'parts_exceed_whole', is_internal: true },
		]);
		expect(
			await rows('select filing_id, rule_id, filed_value, observed_value from public_filing_conflicts'),
		).toEqual([
			{ filing_id: 'figures', rule_id: 'parts_exceed_whole', filed_value: '3', observed_value: '50' },
		]);
	});
});

test('nothing of another filing is in the public file', async () => {
	const texts = (await everyText(published)).map(({ text }) => text);
	for (const text of ['secret-1', 'xx-secret', 'Secret register', 'P99Y', 'figures-closed', 'figures-shy'])
		expect(texts).not.toContain(text);
});
