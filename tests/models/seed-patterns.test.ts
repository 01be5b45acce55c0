import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { demoSnapshot } from '../ingest/demo-snapshot.ts';
import { snapshotRows } from '../ingest/snapshot-rows.ts';

interface Expected {
	vendor_id: string;
	violation_type: string;
	expected: 'found' | 'not_found' | 'may';
	at_least: string;
	at_most: string;
	why: string;
}

const { analyst } = await demoSnapshot();
const table: Expected[] = parse(
	readFileSync(new URL('../labels/seed-patterns.csv', import.meta.url), 'utf8'),
	{ columns: true },
);
const found = await snapshotRows<{
	vendor_id: string;
	violation_type: string;
	n_complaints: number;
	n_filings: number;
}>(
	analyst,
	// What the vendor's own filings show backs every complaint that alleges it; counted are the files that show it themselves.
	`with of_complaints as (
		select complaints.vendor_id, violations.violation_type, count(*)::integer as n_complaints
		from complaint_violations as violations
		join complaints using (complaint_key)
		where violations.status = 'computed' and filing_id is null
		group by all
	),
	of_filings as (
		select vendor_id, violation_type, count(*)::integer as n_filings
		from vendor_results where verdict in ('LATE', 'SHOWN') group by all
	)
	select vendor_id, violation_type, coalesce(n_complaints, 0) as n_complaints, coalesce(n_filings, 0) as n_filings
	from of_complaints full join of_filings using (vendor_id, violation_type)`,
);
const of = new Map(found.map((row) => [`${row.vendor_id} ${row.violation_type}`, row]));

describe.each(table)('$vendor_id: $violation_type ($why)', (row) => {
	const { n_complaints = 0, n_filings = 0 } = of.get(`${row.vendor_id} ${row.violation_type}`) ?? {};

	test(`is ${row.expected}`, () => {
		if (row.expected === 'found') expect(n_complaints + n_filings).toBeGreaterThan(0);
		if (row.expected === 'not_found') expect([n_complaints, n_filings]).toEqual([0, 0]);
		if (row.at_least !== '') expect(n_complaints).toBeGreaterThanOrEqual(Number(row.at_least));
		if (row.at_most !== '') expect(n_complaints).toBeLessThanOrEqual(Number(row.at_most));
	});
});
