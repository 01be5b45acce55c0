import { describe, expect, it } from 'vitest';
import { inputTables, isInputTable, type InputTableName } from '../../../src/lib/domain/input-tables.ts';

const columnNames = (table: InputTableName) => inputTables[table].columns.map(({ name }) => name);

/** The native input, table by table; `!` marks what a row can not do without. */
const expected: Record<InputTableName, string> = {
	complaints: `complaint_id authority kind !received_date registered_date channel language complainant_key
		complainant_country vendor_name vendor_country data_sources violation_types narrative consent_to_publish status
		closed_date outcome in_scope external_references updated_date collected_date notice_date notice_language first_contact_date
		first_disclosure_date access_request_date access_extension_date access_answer_date access_answer_text
		erasure_request_date erasure_answer_date erasure_confirmed_date objection_date contacted_again_date
		seen_again_date last_activity_date source_visibility harm`,
	deletions: '!complaint_id authority !deleted_date deletion_reason',
	facts: '!complaint_id !fact !value language document_reference page',
	respondents: '!complaint_id !role !name country',
	vendors: '!vendor_id !name legal_name country corporate_parent product_form website registration_number',
	vendor_names: '!vendor_id !name !name_kind',
	filings: `!filing_id !vendor_id !filing_type jurisdiction requested_date due_date received_date period_from
		period_until version supersedes confidentiality document_reference`,
	filing_metrics: '!filing_id !metric right value unit comparator lo hi as_of denial_reason note',
	filing_retention: '!filing_id !data_category period_iso8601 start_event auto_renew justification',
	filing_sources: '!filing_id !source_code named_party country share_pct since until',
	filing_bases: '!filing_id !purpose art6 art9 lia_ref balancing_date',
	filing_items: '!filing_id !item !value country page',
	assertions: `!assertion_id !entity_type !entity_id !attribute value unit comparator from_date until_date !asserted_by
		!role document document_date is_preferred preferred_reason appeal_state embargo_audience embargo_until text_en
		text_nl case_id via derivation contradicts seed_facts`,
	holidays: '!country !date name',
};

describe('native input tables', () => {
	it.each(Object.entries(expected) as [InputTableName, string][])('%s has its columns', (table, text) => {
		const columns = text.split(/\s+/);
		expect(columnNames(table).toSorted()).toEqual(columns.map((name) => name.replace('!', '')).toSorted());
		expect(
			inputTables[table].columns
				.filter(({ is_required }) => is_required)
				.map(({ name }) => `!${name}`)
				.toSorted(),
		).toEqual(columns.filter((name) => name.startsWith('!')).toSorted());
	});

	it('start with the key that rows of other tables refer to', () => {
		for (const table of Object.keys(expected).filter(isInputTable)) {
			const [first] = columnNames(table);
			expect(first).toBe(inputTables[table].columns.find(({ name }) => name.endsWith('_id'))?.name ?? first);
		}
	});

	it('hold codes only in columns of codes', () => {
		for (const { columns } of Object.values(inputTables))
			for (const { name, value_kind, codes } of columns)
				if (codes !== null) expect([name, value_kind]).toEqual([name, 'code']);
	});

	it('do not know any other table', () => {
		expect(isInputTable('complaint')).toBe(false);
	});
});
