import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quartersOf } from '../../../src/lib/domain/period.ts';
import { parseQuestion, printQuestion } from '../../../src/lib/question/address.ts';
import { comparisons, type Question } from '../../../src/lib/question/question.ts';
import { defaultQuestion, type Scope } from '../../../src/lib/question/scope.ts';

const scope: Scope = {
	vendors: ['ven-1', 'ven-2', 'other', 'ven &=%20+'],
	data_sources: ['UNK', 'not_stated'],
	violation_types: ['ACC-LATE', 'not_stated'],
	release_id: '2026Q3',
	taxonomy_version: '1',
	first_quarter: '2019Q3',
	last_quarter: '2026Q3',
};
const quarters = quartersOf({ from: scope.first_quarter, until: scope.last_quarter });

const anyQuestion: fc.Arbitrary<Question> = fc.record({
	vendor: fc.constantFrom(null, ...scope.vendors),
	data_source: fc.constantFrom(null, ...scope.data_sources),
	violation_type: fc.constantFrom(null, ...scope.violation_types),
	period: fc.tuple(fc.nat(quarters.length - 1), fc.nat(quarters.length - 1)).map(([one, other]) => ({
		from: quarters[Math.min(one, other)] ?? scope.first_quarter,
		until: quarters[Math.max(one, other)] ?? scope.last_quarter,
	})),
	comparison: fc.constantFrom(...comparisons),
	release: fc.constantFrom(null, scope.release_id),
	taxonomy_version: fc.constantFrom(null, scope.taxonomy_version),
});

const parse = (address: string) => parseQuestion(new URLSearchParams(address), scope);

describe('an address', () => {
	test('says exactly its question', () => {
		fc.assert(
			fc.property(anyQuestion, (question) => {
				expect(parse(printQuestion(question))).toEqual({ question, errors: [] });
			}),
		);
	});

	test('of a question is printed in one way', () => {
		fc.assert(
			fc.property(anyQuestion, (question) => {
				const address = printQuestion(question);
				const shuffled = new URLSearchParams([...new URLSearchParams(address)].reverse());
				const { question: read } = parseQuestion(shuffled, scope);
				expect(read && printQuestion(read)).toBe(address);
			}),
		);
	});

	test('never throws, and what it offers instead is right', () => {
		const anyKey = fc.oneof(fc.string(), fc.constantFrom('vendor', 'from', 'until', 'comparison', 'release'));
		const anyValue = fc.oneof(fc.string(), fc.constantFrom('2024Q1', '2030Q1', '1999Q4', 'ven-1'));
		fc.assert(
			fc.property(fc.array(fc.tuple(anyKey, anyValue)), (pairs) => {
				const parsed = parseQuestion(new URLSearchParams(pairs), scope);
				if (parsed.question === null) {
					expect(parse(printQuestion(parsed.nearest))).toEqual({ question: parsed.nearest, errors: [] });
				}
			}),
		);
	});

	test('without anything asks for everything in the last four closed quarters', () => {
		expect(parse('')).toEqual({ question: defaultQuestion(scope), errors: [] });
		expect(defaultQuestion(scope).period).toEqual({ from: '2025Q4', until: '2026Q3' });
	});

	test('with empty values means any', () => {
		expect(parse('vendor=&dataSource=&comparison=').question).toEqual(defaultQuestion(scope));
	});

	test('with one end of the period only', () => {
		expect(parse('until=2024Q2').question?.period).toEqual({ from: '2023Q3', until: '2024Q2' });
		expect(parse('until=2020Q1').question?.period).toEqual({ from: '2019Q3', until: '2020Q1' });
		expect(parse('from=2024Q2').question?.period).toEqual({ from: '2024Q2', until: '2026Q3' });
	});
});

describe.each([
	['colour=blue', 'unknown_key', 'colour'],
	['vendor_id=ven-1', 'unknown_key', 'vendor_id'],
	['vendor=ven-1&vendor=ven-2', 'repeated_key', 'vendor'],
	["vendor=' or 1=1 --", 'unknown_value', 'vendor'],
	['violationType=acc-late', 'unknown_value', 'violationType'],
	['release=2026Q2', 'not_served', 'release'],
	['taxonomyVersion=0', 'not_served', 'taxonomyVersion'],
	['from=2024', 'invalid_period', 'from'],
	['from=2024Q5', 'invalid_period', 'from'],
	['from=2025Q1&until=2024Q4', 'reversed', 'from'],
	['until=2026Q4', 'not_closed', 'until'],
	['from=2019Q2', 'too_early', 'from'],
])('%s', (address, kind, key) => {
	test(`is refused: ${kind}`, () => {
		expect(parse(address).errors).toMatchObject([{ kind, key }]);
	});
});

test('every error is reported', () => {
	const { errors } = parse('a=1&vendor=x&from=2027Q1&until=2026Q4');
	expect(errors.map(({ kind }) => kind)).toEqual([
		'unknown_key',
		'unknown_value',
		'not_closed',
		'not_closed',
		'reversed',
	]);
});
