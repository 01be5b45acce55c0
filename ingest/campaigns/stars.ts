import { candidates } from './candidates.ts';
import type { ShingleSets } from './shingle-sets.ts';

/**
 * Splits texts into groups in which every text is alike to one of them, its leader (Jaccard index at least 0.6), so that no chain remains:
 * the leader of each text, itself if it leads. The shortest lead, as they have added least.
 */
export function starLeaders(sets: ShingleSets): Int32Array {
	const none = -1;
	const firstAlike = new Int32Array(sets.count).fill(none);
	candidates(
		sets,
		() => true,
		(text, other) => {
			const first = firstAlike[text]!;
			if ((first === none || other < first) && sets.areAlike(text, other)) firstAlike[text] = other;
		},
	);
	const leaders = Int32Array.from({ length: sets.count }, (_, text) => text);
	for (let text = 0; text < sets.count; text += 1) {
		const other = firstAlike[text]!;
		if (other === none) continue;
		const leader = leaders[other]!;
		if (leader === other || sets.areAlike(text, leader)) leaders[text] = leader;
	}
	return leaders;
}
