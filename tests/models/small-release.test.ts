import { expect, test } from 'vitest';
import { ingestFolder } from '../ingest/ingest-folder.ts';

/** So many complaints with every dimension stated, all in a year that is over, and a few tips beside them. */
function complaints(count: number): string {
	const header =
		'complaint_id,kind,received_date,complainant_country,vendor_name,data_sources,violation_types,outcome\n';
	const row = (id: string, kind: string, index: number): string =>
		`${id},${kind},2024-0${1 + (index % 9)}-10,NL,Vendor,BRK-3P,ACC-LATE,fine\n`;
	const rows = Array.from({ length: count }, (_, index) => row(`c-${index}`, 'complaint', index));
	const tips = Array.from({ length: 20 }, (_, index) => row(`t-${index}`, 'tip', index));
	return header + rows.join('') + tips.join('');
}

/** Cells that are no total over all their dimensions. */
const detail = `select table_id, count(*)::integer as n from public_counts
	where list_has_any(
		list_transform(
			[vendor_id, violation_type, data_source, complainant_country, violation_group, kind, outcome, waiting_band],
			lambda code: code is not null and code <> 'all'
		), [true]
	) group by table_id order by table_id`;

test.each`
	count  | has_detail
	${99}  | ${false}
	${100} | ${true}
`('a release of $count complaints holds more than totals: $has_detail', async ({ count, has_detail }) => {
	const folder = ingestFolder();
	await folder.load({ 'complaints.csv': complaints(count) }, '--authority', 'test', '--as-of', '2025-01-31');
	const tables = (await folder.published<{ table_id: string }>(detail)).map(({ table_id }) => table_id);
	expect(tables).toEqual(has_detail ? ['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8', 'T9'] : []);
	const totals = await folder.published(`select distinct table_id from public_counts order by table_id`);
	expect(totals).toHaveLength(9);
});
