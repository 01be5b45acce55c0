import { expect, test } from 'vitest';
import { assertionAttributes, isAssertionAttribute } from '../../../src/lib/domain/assertion-attributes.ts';
import { assertionOf, assertions, membersOf, type AssertionRow } from './public-record.ts';

const subjectOf = (row: AssertionRow) => `${row.entity_type}:${row.entity_id} ${row.attribute}`;

/** The assertions on one subject of which each contradicts another one of the same subject. */
const conflicts = Map.groupBy(
	assertions.filter((row) =>
		membersOf(row.contradicts).some((id) => subjectOf(assertionOf(id)) === subjectOf(row)),
	),
	subjectOf,
);

const prefersOne = (rows: AssertionRow[]): boolean => {
	const attribute = rows[0]?.attribute ?? '';
	return isAssertionAttribute(attribute) && assertionAttributes[attribute].conflict === 'prefer_one';
};

test('a contradiction is known to both sides, and to nobody else', () => {
	const oneSided = assertions.flatMap((row) =>
		membersOf(row.contradicts)
			.filter(
				(id) => id === row.assertion_id || !membersOf(assertionOf(id).contradicts).includes(row.assertion_id),
			)
			.map((id) => `${row.assertion_id} → ${id}`),
	);
	expect(oneSided).toEqual([]);
});

test.each([...conflicts].filter(([, rows]) => prefersOne(rows)))(
	'%s: exactly one value is preferred',
	(_, rows) => {
		expect(rows.filter((row) => row.is_preferred === 'true')).toHaveLength(1);
	},
);

test.each([...conflicts].filter(([, rows]) => !prefersOne(rows)))(
	'%s: views stand side by side',
	(_, rows) => {
		expect(rows.filter((row) => row.is_preferred === 'true')).toEqual([]);
	},
);

test('what is preferred has a rival and a reason, and nothing else has a reason', () => {
	const broken = assertions.filter(
		(row) =>
			(row.is_preferred === 'true') !== (row.preferred_reason !== '') ||
			(row.is_preferred === 'true' && row.contradicts === ''),
	);
	expect(broken.map((row) => row.assertion_id)).toEqual([]);
});
