import { expect, test } from 'vitest';
import { isAppealState } from '../../../src/lib/domain/appeal-states.ts';
import { isAssertionAttribute } from '../../../src/lib/domain/assertion-attributes.ts';
import { isAssertionUnit } from '../../../src/lib/domain/assertion-attributes/units.ts';
import { isAssertionRole } from '../../../src/lib/domain/assertion-roles.ts';
import { isComparator } from '../../../src/lib/domain/comparators.ts';
import { isEntityType } from '../../../src/lib/domain/entity-types.ts';
import { ASSERTION_COLUMNS, assertions, type AssertionRow } from './public-record.ts';

const PARTIAL_DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** A year, a month or a day that exists in the calendar. */
const isPartialDate = (text: string): boolean => {
	if (!PARTIAL_DATE.test(text)) return false;
	const day = text.padEnd(10, '-01');
	return text.length < 10 || new Date(`${day}T00:00:00Z`).toISOString().startsWith(text);
};

const either =
	(holds: (text: string) => boolean) =>
	(text: string): boolean =>
		text === '' || holds(text);

const COLUMN_RULES: Partial<Record<keyof AssertionRow, (text: string) => boolean>> = {
	assertion_id: (text) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text),
	entity_type: isEntityType,
	attribute: isAssertionAttribute,
	unit: either(isAssertionUnit),
	comparator: isComparator,
	role: isAssertionRole,
	appeal_state: either(isAppealState),
	is_preferred: (text) => text === 'true' || text === 'false',
	from_date: either(isPartialDate),
	until_date: either(isPartialDate),
	document_date: either(isPartialDate),
	embargo_until: either(isPartialDate),
};

test('the header is the one that ingest reads', () => {
	expect(Object.keys(assertions[0] ?? {})).toEqual([...ASSERTION_COLUMNS]);
});

test.each(Object.entries(COLUMN_RULES))('%s holds only what is allowed', (column, holds) => {
	const broken = assertions.filter((row) => !holds(row[column as keyof AssertionRow]));
	expect(broken.map((row) => `${row.assertion_id}: ${row[column as keyof AssertionRow]}`)).toEqual([]);
});

test('every assertion has its own id', () => {
	expect(new Set(assertions.map((row) => row.assertion_id)).size).toBe(assertions.length);
});

test('a value is empty when, and only when, it is unknown', () => {
	const broken = assertions.filter((row) => (row.value === '') !== (row.comparator === 'unknown'));
	expect(broken.map((row) => row.assertion_id)).toEqual([]);
});

test('a value with a unit is a number', () => {
	const broken = assertions.filter((row) => row.unit !== '' && !/^\d*$/.test(row.value));
	expect(broken.map((row) => row.assertion_id)).toEqual([]);
});

test('a period does not end before it begins', () => {
	const broken = assertions.filter(
		(row) =>
			row.from_date !== '' &&
			row.until_date !== '' &&
			row.until_date < row.from_date.slice(0, row.until_date.length),
	);
	expect(broken.map((row) => row.assertion_id)).toEqual([]);
});

test('what is derived says how', () => {
	const broken = assertions.filter((row) => row.role === 'derived' && row.derivation === '');
	expect(broken.map((row) => row.assertion_id)).toEqual([]);
});

test('every sanction says where it stands in court', () => {
	const broken = assertions.filter(
		(row) => row.role === 'regulator' && row.attribute === 'fine' && row.appeal_state === '',
	);
	expect(broken.map((row) => row.assertion_id)).toEqual([]);
});

test('both languages are there, differ, and stay short', () => {
	const broken = assertions.filter(
		(row) =>
			row.text_en === row.text_nl ||
			![row.text_en, row.text_nl].every((text) => text.length > 0 && text.length <= 300),
	);
	expect(broken.map((row) => row.assertion_id)).toEqual([]);
});
