import { describe, expect, test } from 'vitest';
import { jaccard } from '../../../ingest/campaigns/jaccard.ts';
import { ShingleCollector } from '../../../ingest/campaigns/shingle-collector.ts';
import { shinglesOf } from '../../../ingest/campaigns/shingles.ts';

describe('shingles', () => {
	test.each`
		words                    | count | why
		${''}                    | ${0}  | ${'nothing'}
		${'een twee'}            | ${0}  | ${'fewer than three words'}
		${'een twee drie'}       | ${1}  | ${'three words'}
		${'a b c d'}             | ${2}  | ${'four words'}
		${'a a a a a a'}         | ${1}  | ${'the same three again'}
		${'a b c a b c'}         | ${3}  | ${'three that turn: abc, bca, cab'}
		${'bel mij niet'}        | ${1}  | ${'one'}
		${'a b c d e f g h i j'} | ${8}  | ${'ten words: as few as are compared'}
	`('of "$words": $count ($why)', ({ words, count }) => expect(shinglesOf(words)).toHaveLength(count));

	test('are ascending, and depend on the order of words', () => {
		const set = shinglesOf('het is niet de vraag of maar wanneer zij bellen');
		expect([...set]).toEqual([...set].sort((a, b) => a - b));
		const orders = ['a b c', 'a c b', 'b a c', 'b c a', 'c a b', 'c b a', 'ab c d', 'a bc d'];
		expect(new Set(orders.map((words) => shinglesOf(words)[0])).size).toBe(orders.length);
	});
});

describe('the Jaccard index', () => {
	test.each`
		left            | right           | index    | why
		${[1, 2, 3]}    | ${[1, 2, 3]}    | ${1}     | ${'equal'}
		${[1, 2, 3]}    | ${[4, 5]}       | ${0}     | ${'nothing in common'}
		${[1, 2, 3]}    | ${[2, 3, 4]}    | ${0.5}   | ${'two of four'}
		${[1, 2, 3, 4]} | ${[1, 2, 3, 9]} | ${3 / 5} | ${'three of five: just alike'}
		${[1]}          | ${[1, 2, 3, 4]} | ${0.25}  | ${'one of four'}
		${[]}           | ${[1]}          | ${0}     | ${'one is empty'}
		${[]}           | ${[]}           | ${1}     | ${'both are empty'}
	`('of $left and $right is $index: $why', ({ left, right, index }) => {
		expect(jaccard(Uint32Array.from(left), Uint32Array.from(right))).toBeCloseTo(index, 12);
		expect(jaccard(Uint32Array.from(right), Uint32Array.from(left))).toBeCloseTo(index, 12);
	});

	test('of the words "a b c d e f" and "a b c d e g", by hand', () => {
		// abc bcd cde def | abc bcd cde deg: three shared of five.
		expect(jaccard(shinglesOf('a b c d e f'), shinglesOf('a b c d e g'))).toBeCloseTo(3 / 5, 12);
	});
});

test('sets come back smallest first, whole, with the numbers that they had', () => {
	const collector = new ShingleCollector();
	const added = [[5, 6, 7], [9], [1, 2, 3], [4]].map((set) => Uint32Array.from(set));
	for (const set of added) collector.add(set);
	const { sets, numbers } = collector.ordered();
	expect([...numbers]).toEqual([3, 1, 2, 0]);
	numbers.forEach((number, place) => expect(sets.at(place)).toEqual(added[number]));
});
