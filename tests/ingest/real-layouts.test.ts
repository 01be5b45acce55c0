import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Summary } from '../../ingest/manifest.ts';
import { given, ingestFolder } from './ingest-folder.ts';

/** Real files that nobody here wrote; `real-files.test.ts` says so when they are not there. */
const real = '../shared/data';
const is_there = existsSync(real);

function expectAccounted(summary: Summary): void {
	for (const { path, table, rows_read, rows_loaded, rows_merged, rows_quarantined } of given(summary))
		expect([path, table, rows_loaded + rows_merged + rows_quarantined]).toEqual([path, table, rows_read]);
}

if (is_there)
	describe('layouts that are declared', () => {
		const dated = ['--as-of', '2025-06-01'];
		const sum = (summary: Summary, count: 'rows_read' | 'rows_loaded' | 'rows_merged' | 'rows_quarantined') =>
			given(summary).reduce((total, input) => total + input[count], 0);

		test('seven years of inspections load, two rows without a name held back; a second load adds nothing', async () => {
			const folder = ingestFolder();
			const load = () => folder.run(join(real, 'cnil-controles'), ...dated);
			const summary = await load();
			expectAccounted(summary);
			expect(given(summary).map(({ profile }) => profile)).toEqual(Array(7).fill('cnil-controles'));
			expect([
				sum(summary, 'rows_read'),
				sum(summary, 'rows_loaded'),
				sum(summary, 'rows_quarantined'),
			]).toEqual([2622, 2620, 2]);
			expect(new Set(given(summary).map(({ encoding }) => encoding))).toEqual(
				new Set(['utf-8', 'windows-1252']),
			);
			// One organisation, two inspections in one year.
			expect(
				await folder.analyst(`select value from assertions where entity_id = 'lusha-co' order by value`),
			).toEqual([{ value: 'en ligne' }, { value: 'sur audition' }]);
			const again = await load();
			expect([sum(again, 'rows_loaded'), sum(again, 'rows_merged')]).toEqual([0, 2620]);
			expect(again.snapshot_id).toBe(summary.snapshot_id);
		});

		test('the registry of 2025 gives 535 filings with figures as they were filed', async () => {
			const folder = ingestFolder();
			const load = () => folder.run(join(real, 'cppa-registry-2025'), ...dated);
			const summary = await load();
			expectAccounted(summary);
			const told = given(summary).map(({ table, rows_read, rows_loaded, rows_merged }) => [
				table,
				rows_read,
				rows_loaded,
				rows_merged,
			]);
			// One firm registered four businesses under its name: four filings of one vendor.
			expect(told.slice(0, 4)).toEqual([
				['vendors', 535, 532, 3],
				['vendor_names', 123, 123, 0],
				['filings', 535, 535, 0],
				['filing_metrics', 16_050, 16_050, 0],
			]);
			expect(sum(summary, 'rows_quarantined')).toBe(0);
			const parts = await folder.analyst(`
				with parts as (
					select filing_id, sum(value) filter (metric = 'requests_received')::integer as whole,
						sum(value) filter (metric in ('complied_full', 'complied_part', 'denied'))::integer as parts
					from filing_metrics where "right" = 'erasure' group by filing_id
				)
				select (count(*) filter (parts > whole))::integer as n_exceeding, (count(*) filter (parts < whole))::integer as n_short,
					(count(*) filter (whole = 0))::integer as n_zero from parts`);
			expect(parts).toEqual([{ n_exceeding: 88, n_short: 27, n_zero: 144 }]);
			const again = await load();
			expect(sum(again, 'rows_loaded')).toBe(0);
			expect(again.snapshot_id).toBe(summary.snapshot_id);
		});

		test.each`
			file                                            | mapping                       | n_records | n_filings
			${'markup-registries-2021/ca-data-brokers.csv'} | ${'california-registry-2021'} | ${402}    | ${402}
			${'markup-registries-2021/vt-data-brokers.csv'} | ${'vermont-registry-2021'}    | ${278}    | ${278}
			${'datenanfragen/companies.ndjson'}             | ${'datenanfragen-companies'}  | ${3069}   | ${0}
		`('$file loads by the example $mapping', async ({ file, mapping, n_records, n_filings }) => {
			const folder = ingestFolder();
			const example = `data/reference/mappings/${String(mapping)}.json`;
			const summary = await folder.run(join(real, String(file)), '--mapping', example, ...dated);
			expectAccounted(summary);
			expect(given(summary)[0]?.rows_read).toBe(n_records);
			expect(sum(summary, 'rows_quarantined')).toBe(0);
			expect(await folder.analyst(`select count(*)::integer as n from filings`)).toEqual([{ n: n_filings }]);
		});
	});
