import { describe, expect, it } from 'vitest';
import type { InputTableName } from '../../../src/lib/domain/input-tables.ts';
import { listOf, rowsOf, valueOf } from './committed.ts';

const repeated = (keys: string[]): string[] => keys.filter((key, index) => keys.indexOf(key) !== index);

const keys: [InputTableName, string[]][] = [
	['vendors', ['vendor_id']],
	['vendor_names', ['vendor_id', 'name']],
	['filings', ['filing_id']],
	['assertions', ['assertion_id']],
	['filing_sources', ['filing_id', 'source_code']],
	['filing_retention', ['filing_id', 'data_category']],
	['filing_metrics', ['filing_id', 'metric', 'right']],
];

describe('keys', () => {
	it.each(keys)('%s: no two rows share %j', (table, columns) => {
		expect(
			repeated(rowsOf(table).map((row) => columns.map((column) => valueOf(row, column)).join(' / '))),
		).toEqual([]);
	});

	it.each<[InputTableName, string[]]>([
		['complaints', ['complaint_id']],
		['facts', ['complaint_id', 'fact']],
		['respondents', ['complaint_id', 'role', 'name']],
	])('%s: no two rows share %j', (table, columns) => {
		const all = rowsOf(table).map((row) => columns.map((column) => valueOf(row, column)).join(' / '));
		expect(new Set(all).size).toBe(all.length);
	});
});

const references: [InputTableName, string, InputTableName, string][] = [
	['facts', 'complaint_id', 'complaints', 'complaint_id'],
	['respondents', 'complaint_id', 'complaints', 'complaint_id'],
	['vendor_names', 'vendor_id', 'vendors', 'vendor_id'],
	['vendors', 'corporate_parent', 'vendors', 'vendor_id'],
	['filings', 'vendor_id', 'vendors', 'vendor_id'],
	['filings', 'supersedes', 'filings', 'filing_id'],
	['filing_metrics', 'filing_id', 'filings', 'filing_id'],
	['filing_retention', 'filing_id', 'filings', 'filing_id'],
	['filing_sources', 'filing_id', 'filings', 'filing_id'],
	['filing_bases', 'filing_id', 'filings', 'filing_id'],
	['filing_items', 'filing_id', 'filings', 'filing_id'],
	['assertions', 'contradicts', 'assertions', 'assertion_id'],
];

describe('references', () => {
	it.each(references)('%s.%s leads to %s.%s', (table, column, target, key) => {
		const known = new Set(rowsOf(target).map((row) => valueOf(row, key)));
		expect(
			rowsOf(table)
				.flatMap((row) => listOf(row, column))
				.filter((value) => !known.has(value)),
		).toEqual([]);
	});

	it('every assertion about a vendor is about one of the demo, and every document has a title', () => {
		const assertions = rowsOf('assertions');
		const vendors = new Set(rowsOf('vendors').map((row) => row.vendor_id));
		const titled = new Set(assertions.filter((row) => row.attribute === 'title').map((row) => row.entity_id));
		expect(assertions.filter((row) => row.entity_type === 'vendor' && !vendors.has(row.entity_id))).toEqual(
			[],
		);
		expect(assertions.filter((row) => !titled.has(row.document))).toEqual([]);
	});
});
