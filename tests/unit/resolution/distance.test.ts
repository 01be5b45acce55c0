import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance, jaroWinkler } from '../../../ingest/resolution/distance.ts';
import { runs } from '../../size.ts';

test.each`
	left        | right        | edits
	${'fable'}  | ${'fable'}   | ${0}
	${'fable'}  | ${'fabel'}   | ${1}
	${'fable'}  | ${'fables'}  | ${1}
	${'fable'}  | ${'gable'}   | ${1}
	${'ca'}     | ${'abc'}     | ${3}
	${''}       | ${'abc'}     | ${3}
	${'kitten'} | ${'sitting'} | ${3}
`('$left → $right: $edits', ({ left, right, edits }) => {
	expect(editDistance(left, right, 9)).toBe(edits);
	if (edits > 1) expect(editDistance(left, right, 1)).toBe(2);
});

// Winkler (1990) and the tables after it.
test.each`
	left        | right         | likeness
	${'martha'} | ${'marhta'}   | ${0.9611}
	${'dwayne'} | ${'duane'}    | ${0.84}
	${'dixon'}  | ${'dicksonx'} | ${0.8133}
	${'fable'}  | ${'fable'}    | ${1}
	${'abc'}    | ${'xyz'}      | ${0}
`('$left and $right: $likeness', ({ left, right, likeness }) => {
	expect(jaroWinkler(left, right)).toBeCloseTo(likeness, 4);
});

test('both are symmetric and keep their bounds', () => {
	const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é'), maxLength: 8 });
	fc.assert(
		fc.property(word, word, (left, right) => {
			expect(editDistance(left, right, 20)).toBe(editDistance(right, left, 20));
			expect(jaroWinkler(left, right)).toBeCloseTo(jaroWinkler(right, left), 9);
			expect(jaroWinkler(left, right)).toBeLessThanOrEqual(1);
			expect(editDistance(left, right, 20)).toBeLessThanOrEqual(Math.max(left.length, right.length));
		}),
		{ numRuns: runs(300), seed: 1 },
	);
});
