import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupSets } from '../../../ingest/campaigns/group-sets.ts';
import { jaccard } from '../../../ingest/campaigns/jaccard.ts';
import { ShingleCollector } from '../../../ingest/campaigns/shingle-collector.ts';
import { patience, runs } from '../../size.ts';
import { grouped, joinedByEveryPair, likeSets, partition } from './texts.ts';

const settings = { numRuns: runs(300), seed: 1 };

describe('any sets', () => {
	// Five: among as many every pair has one of the first four, so that none is passed over (candidates.ts).
	test(
		'hang together as when every pair is compared',
		() => {
			fc.assert(
				fc.property(likeSets(5), (sets) => {
					expect(partition(grouped(sets).components)).toBe(partition(joinedByEveryPair(sets)));
				}),
				settings,
			);
		},
		patience,
	);

	test(
		'hang together as when every pair is compared, in all but one of a thousand larger draws',
		() => {
			const draws = fc.sample(likeSets(40), { numRuns: runs(300), seed: 2 });
			const same = draws.filter(
				(sets) => partition(grouped(sets).components) === partition(joinedByEveryPair(sets)),
			);
			expect(same.length / draws.length).toBeGreaterThan(0.999);
		},
		patience,
	);

	test(
		'are grouped alike in any order',
		() => {
			fc.assert(
				fc.property(likeSets(40), fc.array(fc.nat(), { minLength: 40, maxLength: 40 }), (sets, draws) => {
					const order = sets.map((_, at) => at).sort((a, b) => draws[a]! - draws[b]! || a - b);
					const shuffled = grouped(order.map((at) => sets[at]!)).leaders;
					const leaders = new Array<number>(sets.length);
					order.forEach((at, place) => (leaders[at] = shuffled[place]!));
					expect(partition(leaders)).toBe(partition(grouped(sets).leaders));
				}),
				settings,
			);
		},
		patience,
	);

	test(
		'that are equal stay together, and nobody is in a group without being alike to one in it',
		() => {
			fc.assert(
				fc.property(likeSets(40), (sets) => {
					const { leaders, components } = grouped([...sets, ...sets]);
					sets.forEach((set, at) => {
						expect(leaders[at + sets.length]).toBe(leaders[at]);
						const others = sets.filter((_, other) => other !== at && components[other] === components[at]);
						const nearest = Math.max(1 - others.length, ...others.map((other) => jaccard(set, other)));
						expect(nearest).toBeGreaterThanOrEqual(0.6);
					});
				}),
				settings,
			);
		},
		patience,
	);
});

const range = (from: number, until: number): number[] =>
	Array.from({ length: until - from }, (_, n) => Math.imul(from + n, 0x9e3779b1) >>> 0);
const set = (...members: number[][]): Uint32Array => Uint32Array.from(new Set(members.flat())).sort();

describe('a cluster', () => {
	test('of one template with words of their own is one group, led by the one that added least', () => {
		const sets = Array.from({ length: 30 }, (_, n) =>
			set(range(0, 30), range(100 * (n + 1), 100 * (n + 1) + (n === 7 ? 1 : 4 + (n % 3)))),
		);
		const { leaders } = grouped(sets);
		expect(new Set(leaders)).toEqual(new Set([7]));
	});

	test('that is a chain is split into groups around a text that all are alike to', () => {
		// Each shares 30 of 50 with the next (0.6), and nothing with the one after three steps.
		const sets = Array.from({ length: 40 }, (_, n) => set(range(10 * n, 10 * n + 40)));
		const { leaders, components } = grouped(sets);
		expect(new Set(components).size).toBe(1);
		expect(new Set(leaders).size).toBeGreaterThan(5);
		leaders.forEach((leader, at) => expect(jaccard(sets[at]!, sets[leader]!)).toBeGreaterThanOrEqual(0.6));
	});

	test('of long texts hides no member, though only some of their keys are kept', () => {
		const sets = Array.from({ length: 400 }, (_, n) =>
			set(range(0, 300), range(1_000 * (n + 1), 1_000 * (n + 1) + 50 + (n % 50))),
		);
		expect(new Set(grouped(sets).leaders).size).toBe(1);
	});

	test('does not pull in texts that share half of it', () => {
		const family = Array.from({ length: 20 }, (_, n) =>
			set(range(0, 40), range(100 * (n + 1), 100 * (n + 1) + 3)),
		);
		const others = Array.from({ length: 20 }, (_, n) =>
			set(range(0, 20), range(100 * (n + 50), 100 * (n + 50) + 20)),
		);
		const { leaders } = grouped([...family, ...others]);
		expect(new Set(leaders.slice(0, 20)).size).toBe(1);
		expect(new Set(leaders.slice(20)).size).toBe(20);
	});
});

test('components without a new text are not looked at', () => {
	const collector = new ShingleCollector();
	for (const from of [0, 2, 1_000, 1_002]) collector.add(set(range(from, from + 40)));
	const { sets, numbers } = collector.ordered();
	const placeOf = (number: number): number => numbers.indexOf(number);
	const known = new Int32Array(4).fill(-1);
	known[placeOf(0)] = placeOf(1);
	known[placeOf(1)] = placeOf(0);
	known[placeOf(2)] = placeOf(2);
	const { leaders, components } = groupSets(sets, known);
	expect([leaders[placeOf(0)], leaders[placeOf(1)]]).toEqual([-1, -1]);
	expect(leaders[placeOf(2)]).toBe(leaders[placeOf(3)]);
	expect(components[placeOf(0)]).toBe(components[placeOf(1)]);
	expect(components[placeOf(0)]).not.toBe(components[placeOf(2)]);
});
