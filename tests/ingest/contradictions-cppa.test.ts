import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ingestFolder } from './ingest-folder.ts';

/** Real filings that nobody here wrote; they stand beside the repository and are no part of it. */
const real = join('../shared/data', 'cppa-registry-2025');
const is_there = existsSync(real);

test('the register is there, or its test says that it is not', () => {
	if (!is_there) console.warn(`No register at ${real}: contradictions are tested on rows of our own alone.`);
	expect(existsSync(join(real, 'registry-2025.csv'))).toBe(is_there);
});

if (is_there)
	test('of the requests to delete of 88 registered brokers the parts exceed the whole, of 27 they fall short', async () => {
		const folder = ingestFolder();
		await folder.run(real, '--as-of', '2025-06-01');
		// One registered name stands for four businesses, each with a filing: 88 filings are of 85 names.
		expect(
			await folder.analyst(`
				select rule_id, count(*)::integer as n_found, count(distinct filing_id)::integer as n_filings,
					count(distinct vendor_id)::integer as n_names, bool_and(is_internal) as is_internal,
					count(n_complaints)::integer as n_with_complaints
				from contradictions where starts_with(rule_id, 'parts_') and reason_en like '% for erasure received in 2023,%'
				group by rule_id order by rule_id`),
		).toEqual([
			{
				rule_id: 'parts_below_whole',
				n_found: 27,
				n_filings: 27,
				n_names: 27,
				is_internal: true,
				n_with_complaints: 0,
			},
			{
				rule_id: 'parts_exceed_whole',
				n_found: 88,
				n_filings: 88,
				n_names: 85,
				is_internal: true,
				n_with_complaints: 0,
			},
		]);
		// Zero is a claim, and it adds up: who got no request and answered none contradicts nothing.
		expect(
			await folder.analyst(`
				select count(*)::integer as n from contradictions
				where starts_with(rule_id, 'parts_') and filed_value = '0' and observed_value = '0'`),
		).toEqual([{ n: 0 }]);
	});
