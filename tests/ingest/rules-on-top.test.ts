import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { patience, runs } from '../size.ts';
import { drawn, ingestFolder, type IngestFolder } from './ingest-folder.ts';

const of_test = ['--authority', 'nl-demo'];
const results = (folder: IngestFolder): Promise<unknown[]> =>
	folder.analyst('select * from complaint_violations order by all');
const coverage = (folder: IngestFolder): Promise<unknown[]> =>
	folder.analyst('select * from rule_coverage order by all');

const complaints = drawn(`
	complaint_id | received_date | vendor_name | access_request_date | access_answer_date | collected_date | notice_date
	1            | 2025-06-10    | Graphfable  | 2025-03-18          | 2025-04-22         | .              | .
	2            | 2025-06-11    | Graphfable  | 2025-03             | 2025-04            | 2024           | 2025-02
	3            | 2025-06-12    | Listfable   | 2025-03-18          | .                  | 2023-05-17     | .
	4            | 2025-06-13    | Listfable   | .                   | .                  | .              | .
`);
const later = {
	facts: {
		'facts.csv': drawn(`
			complaint_id | fact                     | value
			3            | refusal                  | 2025-04-20
			3            | refusal_reasons_given    | no
			4            | erasure_confirmed        | 2025-01-10
			4            | seen_again               | 2025-05-10
			1            | access_extension         | 2025-04-01
			1            | access_extension_reasons | yes
		`),
	},
	// Good Friday and Easter Monday are no holidays of Ireland and of both.
	vendors: { 'vendors.csv': 'vendor_id,name,country\nv-graph,Graphfable,IE\nv-list,Listfable,NL\n' },
	deletions: { 'deletions.csv': 'complaint_id,deleted_date\n2,2025-07-01\n' },
};

describe('what rules conclude', () => {
	test('is the same when files come one after the other, whatever they touch', async () => {
		const [added, fresh] = [ingestFolder(), ingestFolder()];
		await added.load({ 'complaints.csv': complaints }, ...of_test);
		for (const files of Object.values(later)) await added.load(files, ...of_test);
		mkdirSync(fresh.state);
		cpSync(join(added.state, 'keys.json'), join(fresh.state, 'keys.json'));
		const together = Object.assign({ 'complaints.csv': complaints }, ...Object.values(later)) as Record<
			string,
			string
		>;
		await fresh.load(together, ...of_test);
		expect(await results(added)).toEqual(await results(fresh));
		expect(await coverage(added)).toEqual(await coverage(fresh));
		expect(
			await added.analyst('select complaint_key, verdict from rule_results order by all'),
		).toContainEqual({
			complaint_key: 'nl-demo:4',
			verdict: 'LATE',
		});
	});

	test(
		'does not depend on the order of rows',
		async () => {
			const [header, ...rows] = complaints.trim().split('\n');
			const [fact_header, ...facts] = later.facts['facts.csv'].trim().split('\n');
			const once = ingestFolder();
			await once.load({ 'complaints.csv': complaints, ...later.facts, ...later.vendors }, ...of_test);
			const expected = await results(once);
			const shuffled = fc.tuple(
				fc.shuffledSubarray(rows, { minLength: rows.length }),
				fc.shuffledSubarray(facts, { minLength: facts.length }),
			);
			await fc.assert(
				fc.asyncProperty(shuffled, async ([some_rows, some_facts]) => {
					const other = ingestFolder();
					await other.load(
						{
							'complaints.csv': [header, ...some_rows, ''].join('\n'),
							'facts.csv': [fact_header, ...some_facts, ''].join('\n'),
							...later.vendors,
						},
						...of_test,
					);
					expect(await results(other)).toEqual(expected);
				}),
				{ numRuns: runs(2), endOnFailure: true },
			);
		},
		patience,
	);
});
