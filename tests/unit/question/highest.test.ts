import fc from 'fast-check';
import { expect, test } from 'vitest';
import { possiblyHighest } from '../../../src/lib/question/highest.ts';
import { sumOfCells } from '../../../src/lib/question/published-count.ts';

const shown = (...counts: number[]) => counts.map((count) => ({ published: sumOfCells([count]) }));
const countsOf = (entries: ReturnType<typeof shown>) => entries.map(({ published }) => published.count);

test.each([
	[[135, 100, 95], [135]],
	[
		[10, 15, 10, 15],
		[15, 15, 10, 10],
	],
	// 15 is 11 to 19 and 25 is 21 to 29: no doubt; 20 may be 24.
	[[15, 25], [25]],
	[
		[20, 25],
		[25, 20],
	],
	[[], []],
])('of %j, the highest may be %j', (counts, expected) => {
	expect(countsOf(possiblyHighest(shown(...counts)))).toEqual(expected);
});

test('whatever the true numbers are, the highest is among them', () => {
	const cell = fc.record({
		count: fc.nat(40).map((fives) => fives * 5),
		place: fc.double({ min: 0, max: 1, noNaN: true }),
	});
	fc.assert(
		fc.property(fc.array(cell, { minLength: 1, maxLength: 8 }), (cells) => {
			const entries = cells.map(({ count, place }) => {
				const published = sumOfCells([count]);
				return {
					published,
					truth: Math.round(published.lower + place * (published.upper - published.lower)),
				};
			});
			const highest = Math.max(...entries.map(({ truth }) => truth));
			expect(possiblyHighest(entries).map(({ truth }) => truth)).toContain(highest);
		}),
	);
});
