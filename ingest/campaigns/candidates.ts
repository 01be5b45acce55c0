import type { ShingleSets } from './shingle-sets.ts';

/** Texts of a bucket with which all others in it are compared: the first, and so the shortest, which have added least to what they share. */
const representatives = 4;

/** Texts with at least this many shingles keep only some of their keys: half, from twice as many a quarter, and so on. */
const keepsAllBelow = 64;

/** Keys looked at in one round, so that their table stays in the processor's cache. */
const keysInRound = 1 << 22;

/**
 * Calls `consider` with pairs of texts that may be alike (Jaccard index at least 0.6), the later of the fixed order first. A key of a text is
 * a pair of shingles that are neighbours when its shingles are put in a circle by their hash, and texts that share a key are candidates.
 *
 * Nothing alike is missed among texts of fewer than 64 shingles: put the u shingles of two texts in one circle; at J >= 0.6 at least 0.6 u of
 * them are shared and at most 0.4 u part them, so that at least 0.2 u shared ones have a shared one next to them, and both texts have
 * that pair as a key. Longer texts keep the keys whose hash ends in zeros; at J = 0.6 some 0.36 u keys are shared, and the chance that
 * none is kept is below one in a million.
 *
 * In a bucket of more than 4 texts only pairs with one of its first 4 are considered. That keeps the work in proportion to the number of
 * texts however many are alike, and hides no large group: its members share dozens of keys, each with 4 texts of its own.
 *
 * Only pairs with a text that `isNew` are considered: pairs of known texts were, when the later one came.
 */
export function candidates(
	sets: ShingleSets,
	isNew: (text: number) => boolean,
	consider: (text: number, other: number) => void,
): void {
	const { shingles, starts, count } = sets;
	const { seen, roundBits, most } = surveyed(sets, isNew);
	const slotBits = Math.max(1, Math.ceil(Math.log2(1.5 * most + 1)));
	const last = (1 << slotBits) - 1;
	// Open addressing: a key and, one higher so that 0 is free, its text.
	const table = new Int32Array(2 << slotBits);
	const cursors = starts.slice();
	for (let round = 0; round < 1 << roundBits; round += 1) {
		table.fill(0);
		for (let text = 0; text < count; text += 1) {
			const end = starts[text + 1]!;
			const mask = maskOf(end - starts[text]!);
			const isKnown = !isNew(text);
			let at = cursors[text]!;
			for (; at < end && roundOf(shingles[at]!, roundBits) === round; at += 1) {
				const key = keyAt(shingles, at, starts[text]!, end);
				if ((key & mask) !== 0 || !has(seen, key)) continue;
				let met = 0;
				let slot = key >>> (32 - slotBits);
				for (; table[2 * slot + 1] !== 0; slot = (slot + 1) & last) {
					if (table[2 * slot] !== key) continue;
					met += 1;
					const other = table[2 * slot + 1]! - 1;
					if (!isKnown || isNew(other)) consider(text, other);
				}
				if (met >= representatives) continue;
				table[2 * slot] = key;
				table[2 * slot + 1] = text + 1;
			}
			cursors[text] = at;
		}
	}
}

/**
 * The keys of new texts, as a set of bits that may say yes to others too; and into how many rounds the keys are divided (2 to the power of
 * `roundBits`, by the upper bits of their shingle), with how many keys in the largest.
 */
function surveyed(
	{ shingles, starts, count }: ShingleSets,
	isNew: (text: number) => boolean,
): { seen: Uint32Array; roundBits: number; most: number } {
	const seen = new Uint32Array(1 << (seenBits - 5));
	let inRound = new Int32Array(1 << mostRoundBits);
	const eachKey = (
		isWanted: (text: number) => boolean,
		visit: (key: number, shingle: number) => void,
	): void => {
		for (let text = 0; text < count; text += 1) {
			if (!isWanted(text)) continue;
			const end = starts[text + 1]!;
			const mask = maskOf(end - starts[text]!);
			for (let at = starts[text]!; at < end; at += 1) {
				const key = keyAt(shingles, at, starts[text]!, end);
				if ((key & mask) === 0) visit(key, shingles[at]!);
			}
		}
	};
	eachKey(isNew, (key) => (seen[key >>> (37 - seenBits)]! |= 1 << (key >>> (32 - seenBits))));
	eachKey(
		() => true,
		(key, shingle) => has(seen, key) && (inRound[roundOf(shingle, mostRoundBits)]! += 1),
	);
	let roundBits = mostRoundBits;
	for (; roundBits > 0; roundBits -= 1) {
		const halved = Int32Array.from(
			{ length: inRound.length / 2 },
			(_, n) => inRound[2 * n]! + inRound[2 * n + 1]!,
		);
		if (Math.max(...halved) > keysInRound) break;
		inRound = halved;
	}
	return { seen, roundBits, most: Math.max(...inRound) };
}

const mostRoundBits = 8;
const seenBits = 25;
const has = (seen: Uint32Array, key: number): boolean =>
	(seen[key >>> (37 - seenBits)]! & (1 << (key >>> (32 - seenBits)))) !== 0;

const keyAt = (shingles: Uint32Array, at: number, start: number, end: number): number =>
	Math.imul(shingles[at]!, 0x85ebca6b) ^ Math.imul(shingles[at + 1 < end ? at + 1 : start]!, 0xc2b2ae35);

const maskOf = (size: number): number => {
	let kept = size;
	let mask = 0;
	for (; kept >= keepsAllBelow; kept >>>= 1) mask = 2 * mask + 1;
	return mask;
};

const roundOf = (shingle: number, roundBits: number): number =>
	roundBits === 0 ? 0 : shingle >>> (32 - roundBits);
