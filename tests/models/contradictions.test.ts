import { describe, expect, test } from 'vitest';
import { demoSnapshot } from '../ingest/demo-snapshot.ts';
import { snapshotRows } from '../ingest/snapshot-rows.ts';

const demo = await demoSnapshot();

interface Found extends Record<string, string | number | boolean | null> {
	rule_id: string;
	vendor_id: string;
	filing_id: string | null;
	observed_value: string | null;
	n_complaints: number | null;
	reason_en: string;
	reason_nl: string;
}
const found = await snapshotRows<Found>(
	demo.analyst,
	`select * from contradictions where starts_with(vendor_id, 'demo-')`,
);

describe('what the demo plants is found', () => {
	test.each`
		rule_id                             | vendor_id              | filing_id            | observed     | least
		${'source_not_declared'}            | ${'demo-contactfable'} | ${'demo-filing-105'} | ${'LI-RES'}  | ${150}
		${'source_not_declared'}            | ${'demo-contactfable'} | ${'demo-filing-105'} | ${'USR-NET'} | ${60}
		${'source_not_declared'}            | ${'demo-numberfable'}  | ${'demo-filing-201'} | ${'USR-CON'} | ${150}
		${'source_not_declared'}            | ${'demo-skillfable'}   | ${'demo-filing-403'} | ${'INF-DER'} | ${60}
		${'source_not_declared'}            | ${'demo-leadfable'}    | ${'demo-filing-703'} | ${'BRK-3P'}  | ${80}
		${'source_not_declared'}            | ${'demo-graphfable'}   | ${'demo-filing-804'} | ${'LI-PUB'}  | ${30}
		${'older_than_schedule'}            | ${'demo-contactfable'} | ${'demo-filing-104'} | ${null}      | ${8}
		${'median_below_complaints'}        | ${'demo-contactfable'} | ${'demo-filing-106'} | ${null}      | ${7}
		${'fewer_requests_than_complaints'} | ${'demo-contactfable'} | ${'demo-filing-106'} | ${null}      | ${7}
		${'minors_denied'}                  | ${'demo-storyfable'}   | ${'demo-filing-502'} | ${null}      | ${1}
		${'minors_denied'}                  | ${'demo-storyfable'}   | ${'demo-filing-503'} | ${null}      | ${1}
	`(
		'$rule_id: $vendor_id $observed, in at least $least complaints',
		({ rule_id, vendor_id, filing_id, observed, least }) => {
			const [row] = found.filter(
				(candidate) =>
					candidate.rule_id === rule_id &&
					candidate.vendor_id === vendor_id &&
					candidate.filing_id === filing_id &&
					(observed === null || candidate.observed_value === observed),
			);
			expect(row?.n_complaints).toBeGreaterThanOrEqual(Number(least));
		},
	);

	test('notices for few, in the filing that stands and not in the one that it corrects', () => {
		const filings = found
			.filter(({ rule_id }) => rule_id === 'notices_below_people')
			.map(({ filing_id }) => filing_id);
		expect(filings).toContain('demo-filing-105');
		expect(filings).toContain('demo-filing-403');
		expect(filings).not.toContain('demo-filing-401');
		expect(filings).not.toContain('demo-filing-702');
	});

	test('a vendor that stores nothing and stores profiles', () => {
		const claims = found.filter(({ rule_id }) => rule_id === 'claims_contradicted');
		expect(claims.map(({ vendor_id }) => vendor_id)).toEqual(['demo-skillfable']);
	});

	test('each in a sentence of its own figures, in both languages', () => {
		for (const { reason_en, reason_nl } of found)
			for (const reason of [reason_en, reason_nl]) expect(reason).toMatch(/^[A-Z].{30,}[.]$/);
	});
});
