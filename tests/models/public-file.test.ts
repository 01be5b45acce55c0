import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { demoSnapshot } from '../ingest/demo-snapshot.ts';
import { everyText, snapshotRows } from '../ingest/snapshot-rows.ts';
import { rowsOf, valueOf } from '../unit/demo/committed.ts';

const demo = await demoSnapshot();
const published = await everyText(demo.published);

/** All that the public file may hold. A column that is not here is a decision to publish: take it here first. */
const allowed: Record<string, string> = {
	data_sources: `data_source parent_code visibility_required first_party ephemeral_ttl_hours special_category_risk
		provenance_known lawful_public_register label_en label_nl label_fr label_de definition_en definition_nl mask_bit`,
	incidents: 'incident_id authority attribute from_date until_date text_en text_nl',
	methodology_figures: 'figure value unit text_en text_nl',
	answer_reading_results: 'dimension labelled reading n_answers',
	public_assertions: `assertion_id case_id entity_type entity_id attribute value unit comparator from_date from_date_upper
		until_date until_date_upper asserted_by role via document document_date document_date_upper is_preferred
		preferred_reason derivation contradicts appeal_state text_en text_nl`,
	public_counts: `table_id period_type period period_from period_until vendor_id data_source violation_type violation_group
		complainant_country kind outcome waiting_band count`,
	public_filing_conflicts: 'filing_id rule_id filed_value observed_value reason_en reason_nl',
	public_filing_items: 'filing_id item value country page',
	public_filing_metrics: 'filing_id metric right value unit comparator lo hi as_of denial_reason note',
	public_filing_retention: 'filing_id data_category period_iso8601 start_event auto_renew justification',
	public_filing_sources: 'filing_id source_code named_party country share_pct since until',
	public_filings: `filing_id vendor_id filing_type jurisdiction received_date period_from period_until version
		supersedes document_reference`,
	public_vendors: `vendor_id name legal_name country corporate_group product_form website is_fictional naming_basis
		named_from hearing_date naming_date`,
	releases: 'release_id as_of closed_until published_order',
	revisions: 'revision_id release_id table_id period text_en text_nl',
	rules: `rule_id violation_type law valid_from valid_until why_en why_nl reads proves_en proves_nl refutes_en refutes_nl`,
	snapshot: 'snapshot_id release_id as_of is_demo closed_until first_period taxonomy_version model_version',
	vendor_replies: 'vendor_id reply_date text_en text_nl document',
	violation_types: `violation_type violation_group fine_tier articles national_articles mode label_en label_nl label_fr
		label_de definition_en definition_nl mask_bit`,
};

describe('the public file', () => {
	test('has the tables and columns that were decided on, and nothing else', async () => {
		const columns = await snapshotRows<{ table_name: string; column_name: string }>(
			demo.published,
			'select table_name, column_name from duckdb_columns() where not internal order by table_name, column_index',
		);
		const found: Record<string, string[]> = {};
		for (const { table_name, column_name } of columns) (found[table_name] ??= []).push(column_name);
		const expected = Object.entries(allowed).map(([table, names]) => [table, names.split(/\s+/)]);
		expect(found).toEqual(Object.fromEntries(expected));
	});

	test('has no view, macro or sequence that could tell more', async () => {
		const others = await snapshotRows(
			demo.published,
			`select view_name as name from duckdb_views() where not internal
			union all select function_name from duckdb_functions() where not internal
			union all select sequence_name from duckdb_sequences()`,
		);
		expect(others).toEqual([]);
	});

	test('holds no complaint, no complainant and no story', async () => {
		const complaints = rowsOf('complaints');
		const secrets = new Set(
			complaints.flatMap((row) =>
				['complaint_id', 'complainant_key', 'narrative'].map((column) => valueOf(row, column)),
			),
		);
		for (const row of await snapshotRows<Record<string, string | null>>(
			demo.analyst,
			'select complaint_key, complainant_key, narrative_sha256 from complaints',
		))
			for (const value of Object.values(row)) if (value) secrets.add(value);
		secrets.delete('');
		expect(secrets.size).toBeGreaterThan(complaints.length);
		expect(published.filter(({ text }) => secrets.has(text))).toEqual([]);
		const number = /(NL|BE|DE|FR)-\d{4}-\d{5}|person-\d+|@example/;
		expect(published.filter(({ text }) => number.test(text))).toEqual([]);
	});

	test('names no vendor that may not be named, anywhere', async () => {
		const named = new Set(
			published.filter(({ place }) => place === 'main.public_vendors.vendor_id').map(({ text }) => text),
		);
		const names = await snapshotRows<{ vendor_id: string; name: string }>(
			demo.analyst,
			`select vendor_id, name from vendors union select vendor_id, name from vendor_names`,
		);
		const unnamed = names.filter(
			({ vendor_id, name }) => !named.has(vendor_id) && vendor_id !== 'UNKNOWN' && name.length > 4,
		);
		expect(new Set(unnamed.map(({ vendor_id }) => vendor_id)).size).toBeGreaterThan(5);
		const told = unnamed.flatMap(({ vendor_id, name }) =>
			published
				// Who owns a vendor that is named is a fact about that vendor.
				.filter(({ place }) => place !== 'main.public_vendors.corporate_group')
				.filter(({ text }) => text === vendor_id || text.toLowerCase().includes(name.toLowerCase()))
				.map(({ place, text }) => ({ name, place, text })),
		);
		expect(told).toEqual([]);
	});

	test('is not told on by its bytes', () => {
		const bytes = readFileSync(demo.published).toString('latin1');
		expect(bytes).not.toMatch(/(NL|BE|DE|FR)-\d{4}-\d{5}/);
		expect(bytes).not.toMatch(/person-\d{6}/);
	});
});
