import { jaccard } from './jaccard.ts';
import type { ShingleSets } from './shingle-sets.ts';

/** Shingles that more than half of the members have, ascending: what the texts have in common. */
export function coreOf(sets: ShingleSets, members: readonly number[]): Uint32Array {
	const all = sets.subset(members).shingles.sort();
	const core: number[] = [];
	for (let from = 0; from < all.length;) {
		let until = from + 1;
		while (all[until] === all[from]) until += 1;
		if (2 * (until - from) > members.length) core.push(all[from]!);
		from = until;
	}
	return Uint32Array.from(core);
}

/** The member nearest to what all have in common: in time proportional to the texts, where the true medoid would compare every pair. */
export function leaderOf(sets: ShingleSets, members: readonly number[]): number {
	const core = coreOf(sets, members);
	let leader = members[0]!;
	let nearest = -1;
	for (const member of members) {
		const likeness = jaccard(sets.at(member), core);
		if (likeness > nearest) [leader, nearest] = [member, likeness];
	}
	return leader;
}
