import { expect, test } from 'vitest';
import { groupStatements, sectionStatements } from '../../src/lib/server/conflicts.ts';
import type { Statement } from '../../src/lib/server/record.ts';

const statement = (assertion_id: string, attribute: string, contradicts: string[] = []): Statement => ({
	assertion_id,
	attribute,
	role: 'regulator',
	contradicts,
	date_label: '2024',
	text: assertion_id,
	notes: [],
	is_preferred: false,
	is_unknown: false,
	citation: { label: 'someone', href: null },
});

test('what contradicts stands together, also when only one of the two says so or through a third', () => {
	const statements = [
		statement('a', 'claim', ['c']),
		statement('b', 'fine'),
		statement('c', 'data_source'),
		statement('d', 'data_source', ['c']),
	];
	const groups = groupStatements(statements).map((group) =>
		group.statements.map(({ text }) => text).join('|'),
	);
	expect(groups).toEqual(['a|c|d', 'b']);
});

test('sections follow the vocabulary, and every statement stands in exactly one', () => {
	const statements = [statement('a', 'fine'), statement('b', 'product_form'), statement('c', 'fine', ['b'])];
	const sections = sectionStatements(statements);
	expect(sections.map(({ attribute }) => attribute)).toEqual(['product_form', 'fine']);
	expect(sections.flatMap(({ groups }) => groups.flatMap((group) => group.statements))).toHaveLength(3);
});
