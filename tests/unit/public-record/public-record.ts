import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/** Reads one CSV of the public record: rows of text, keyed by the header. */
export const readPublicRecord = <Column extends string>(file: string): Record<Column, string>[] =>
	parse(readFileSync(new URL(`../../../data/public-record/${file}`, import.meta.url)), { columns: true });

export const ASSERTION_COLUMNS = [
	'assertion_id',
	'case_id',
	'entity_type',
	'entity_id',
	'attribute',
	'value',
	'unit',
	'comparator',
	'from_date',
	'until_date',
	'asserted_by',
	'role',
	'via',
	'document',
	'document_date',
	'is_preferred',
	'preferred_reason',
	'derivation',
	'contradicts',
	'appeal_state',
	'embargo_audience',
	'embargo_until',
	'text_en',
	'text_nl',
	'seed_facts',
] as const;

export type AssertionRow = Record<(typeof ASSERTION_COLUMNS)[number], string>;

export const assertions: AssertionRow[] = readPublicRecord('assertions.csv');

/** The members of a `|`-separated cell; an empty cell has none. */
export const membersOf = (cell: string): string[] => (cell === '' ? [] : cell.split('|'));

/** One assertion by its id. Throws `unknown assertion: id`. */
export const assertionOf = (assertionId: string): AssertionRow => {
	const row = assertions.find((assertion) => assertion.assertion_id === assertionId);
	if (!row) throw new Error(`unknown assertion: ${assertionId}`);
	return row;
};
