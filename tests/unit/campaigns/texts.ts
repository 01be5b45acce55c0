import fc from 'fast-check';
import { groupSets } from '../../../ingest/campaigns/group-sets.ts';
import { jaccard } from '../../../ingest/campaigns/jaccard.ts';
import { ShingleCollector } from '../../../ingest/campaigns/shingle-collector.ts';

/** Sets of shingles, each drawn from one of a few templates with members left out and others added. */
export const likeSets = (most: number): fc.Arbitrary<Uint32Array[]> =>
	fc
		.record({ seed: fc.integer(), template: fc.integer({ min: 10, max: 30 }) })
		.chain(({ seed, template }) => {
			const member = (family: number, n: number): number =>
				Math.imul(n + 100 * family + 1, 0x9e3779b1 ^ seed) >>> 0;
			const set = fc.record({
				family: fc.integer({ min: 0, max: 1 }),
				without: fc.uniqueArray(fc.integer({ min: 0, max: template - 1 }), { maxLength: template - 9 }),
				own: fc.uniqueArray(fc.integer({ min: 1_000, max: 1_020 }), { maxLength: 9 }),
			});
			return fc.array(
				set.map(({ family, without, own }) => {
					const shared = Array.from({ length: template }, (_, n) => n).filter((n) => !without.includes(n));
					const all = [...shared.map((n) => member(family, n)), ...own.map((n) => member(family, n))];
					return Uint32Array.from(new Set(all)).sort();
				}),
				{ minLength: 1, maxLength: most },
			);
		});

/** For each set the set that leads its group, and its component, in the order given. */
export function grouped(added: readonly Uint32Array[]): { leaders: number[]; components: number[] } {
	const collector = new ShingleCollector();
	for (const set of added) collector.add(set);
	const { sets, numbers } = collector.ordered();
	const { leaders, components } = groupSets(sets, new Int32Array(sets.count).fill(-1));
	const inOrder = (places: Int32Array): number[] => {
		const found = new Array<number>(added.length);
		numbers.forEach((number, place) => (found[number] = numbers[places[place]!]!));
		return found;
	};
	return { leaders: inOrder(leaders), components: inOrder(components) };
}

/** Every pair compared, and what hangs together joined: slow and plain. */
export function joinedByEveryPair(sets: readonly Uint32Array[]): number[] {
	const label = sets.map((_, number) => number);
	sets.forEach((left, i) =>
		sets.slice(0, i).forEach((right, j) => {
			if (jaccard(left, right) < 0.6) return;
			const [from, to] = [label[i], label[j]];
			label.forEach((own, at) => own === from && (label[at] = to!));
		}),
	);
	return label;
}

/** Who is with whom, whatever the groups are called. */
export const partition = (labels: readonly unknown[]): string =>
	labels.map((label) => labels.indexOf(label)).join(' ');
