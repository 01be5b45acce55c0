import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { statementDifferences, type FiledStatement } from '../../../src/lib/domain/filed-statements.ts';

/** "language: en, fr; dpo: ann" as statements. */
const statements = (text: string): FiledStatement[] =>
	text.split('; ').flatMap((one) => {
		const [subject = '', values = ''] = one.split(': ');
		return values === '' ? [] : values.split(', ').map((value) => ({ subject, value }));
	});
const differences = (earlier: string, later: string) =>
	statementDifferences(statements(earlier), statements(later)).map(({ kind, before, after }) =>
		[kind, (after ?? before)?.subject, before?.value ?? '-', after?.value ?? '-'].join(' '),
	);

describe('differences between versions of a filing', () => {
	test.each`
		earlier              | later                | expected                                                    | why
		${'a: 1'}            | ${'a: 1'}            | ${[]}                                                       | ${'nothing differs'}
		${'a: 1, 2'}         | ${'a: 2, 1'}         | ${[]}                                                       | ${'order says nothing'}
		${'a: 1'}            | ${'a: 1, 1'}         | ${[]}                                                       | ${'said twice is said'}
		${''}                | ${'a: 1'}            | ${['added a - 1']}                                          | ${'a new subject'}
		${'a: 1'}            | ${''}                | ${['removed a 1 -']}                                        | ${'a subject that went'}
		${'a: 1'}            | ${'a: 2'}            | ${['changed a 1 2']}                                        | ${'one value became another'}
		${'a: 1'}            | ${'a: 1, 2'}         | ${['added a - 2']}                                          | ${'a value more'}
		${'a: 1, 2'}         | ${'a: 2'}            | ${['removed a 1 -']}                                        | ${'a value less'}
		${'a: 1, 2'}         | ${'a: 3'}            | ${['added a - 3', 'removed a 1 -', 'removed a 2 -']}        | ${'which became which is not known'}
		${'a: 1, 2'}         | ${'a: 1, 3'}         | ${['added a - 3', 'removed a 2 -']}                         | ${'of a list, none is changed'}
		${'old: 1; both: 1'} | ${'both: 2; new: 1'} | ${['changed both 1 2', 'added new - 1', 'removed old 1 -']} | ${'in the order of the later one'}
	`('$why: "$earlier" → "$later"', ({ earlier, later, expected }) => {
		expect(differences(earlier, later)).toEqual(expected);
	});

	test('lead from the earlier version to the later one, and back', () => {
		const statement = fc.record({
			subject: fc.constantFrom('a', 'b', 'c'),
			value: fc.constantFrom('1', '2', '3'),
		});
		const key = ({ subject, value }: FiledStatement) => `${subject} ${value}`;
		fc.assert(
			fc.property(fc.array(statement), fc.array(statement), (earlier, later) => {
				const held = new Set(earlier.map(key));
				for (const { before, after } of statementDifferences(earlier, later)) {
					if (before) held.delete(key(before));
					if (after) held.add(key(after));
				}
				expect(held).toEqual(new Set(later.map(key)));
				expect(statementDifferences(later, earlier)).toHaveLength(
					statementDifferences(earlier, later).length,
				);
			}),
		);
	});
});
