import { candidates } from './candidates.ts';
import { Components } from './components.ts';
import { jaccard } from './jaccard.ts';
import { leaderOf } from './leader.ts';
import type { ShingleSets } from './shingle-sets.ts';
import { starLeaders } from './stars.ts';

/** Where each text stands; what no new text touches is not looked at and has leader -1. */
export interface Grouping {
	/** A text of its component: texts that hang together, directly or through others. */
	components: Int32Array;
	/** The text that stands for its group: the component, or a part of one that held together too loosely. */
	leaders: Int32Array;
	/** Its Jaccard index with that text. */
	jaccards: Float64Array;
}

/** A component whose median Jaccard index to its leader is lower than this is a chain, and is split. */
const loosest = 0.5;

/**
 * Groups texts by their shingles. `known` holds for each text any other text of the component it was in before, -1 for a new one. The same
 * texts give the same groups in whatever order and portions they came, save where more than four of them share a key
 * (candidates.ts): there a text that came early may have been compared with some that would be passed over now, so that a group can
 * only be larger than it would be at once.
 */
export function groupSets(sets: ShingleSets, known: Int32Array): Grouping {
	const joined = new Components(sets.count);
	known.forEach((other, text) => {
		if (other >= 0) joined.join(text, other);
	});
	candidates(
		sets,
		(text) => known[text]! < 0,
		(text, other) => {
			if (joined.of(text) !== joined.of(other) && sets.areAlike(text, other)) joined.join(text, other);
		},
	);
	const components = Int32Array.from({ length: sets.count }, (_, text) => joined.of(text));
	const leaders = new Int32Array(sets.count).fill(-1);
	const jaccards = new Float64Array(sets.count).fill(1);
	for (const members of touched(components, known)) {
		const placed = leadersIn(sets, members);
		members.forEach((member, place) => {
			leaders[member] = placed[place]!;
			jaccards[member] = jaccard(sets.at(member), sets.at(placed[place]!));
		});
	}
	known.forEach((other, text) => {
		if (other < 0 && leaders[text]! < 0) leaders[text] = text;
	});
	return { components, leaders, jaccards };
}

/** The members of every component of several texts that has a new one in it, ascending. */
function touched(components: Int32Array, known: Int32Array): Iterable<number[]> {
	const members = new Map<number, number[]>();
	const sizes = new Int32Array(components.length);
	for (const component of components) sizes[component]! += 1;
	known.forEach((other, text) => {
		if (other < 0 && sizes[components[text]!]! > 1) members.set(components[text]!, []);
	});
	components.forEach((component, text) => members.get(component)?.push(text));
	return members.values();
}

function leadersIn(sets: ShingleSets, members: number[]): number[] {
	const leader = leaderOf(sets, members);
	const likeness = members
		.filter((member) => member !== leader)
		.map((member) => jaccard(sets.at(member), sets.at(leader)));
	if (median(likeness) >= loosest) return members.map(() => leader);
	return Array.from(starLeaders(sets.subset(members)), (place) => members[place]!);
}

function median(values: number[]): number {
	const sorted = Float64Array.from(values).sort();
	const middle = (sorted.length - 1) / 2;
	return (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2;
}
