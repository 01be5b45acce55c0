/** Texts with fewer shingles than this are too short to say that they resemble each other. */
export const fewestShingles = 8;

/** Words in a shingle. */
const width = 3;

const blank = 0x20;
let hashes = new Uint32Array(4096);

/**
 * The distinct 3-word shingles of a normalised text, as 32-bit hashes in ascending order. Of two texts with a hundred shingles each, one pair
 * in 400,000 shares a hash by chance and shows one shingle too many in common.
 */
export function shinglesOf(normal: string): Uint32Array {
	if (hashes.length < normal.length) hashes = new Uint32Array(2 * normal.length);
	let count = 0;
	let words = 0;
	let first = 0;
	let second = 0;
	let word = seed;
	for (let at = 0; at <= normal.length; at += 1) {
		const code = at < normal.length ? normal.charCodeAt(at) : blank;
		if (code !== blank) {
			word = Math.imul(word ^ code, 0x01000193);
			continue;
		}
		words += 1;
		const third = mixed(word);
		if (words >= width) hashes[count++] = mixed(Math.imul(first, 5) ^ Math.imul(second, 0x9e3779b1) ^ third);
		first = second;
		second = third;
		word = seed;
	}
	return distinct(hashes.subarray(0, count).sort());
}

/** Offset of the FNV-1a hash. */
const seed = 0x811c9dc5;

/** The last step of MurmurHash3: every bit of the input moves every bit of the result. */
function mixed(value: number): number {
	let hash = value ^ (value >>> 16);
	hash = Math.imul(hash, 0x85ebca6b);
	hash ^= hash >>> 13;
	hash = Math.imul(hash, 0xc2b2ae35);
	return hash ^ (hash >>> 16);
}

function distinct(sorted: Uint32Array): Uint32Array {
	let kept = 0;
	for (let at = 0; at < sorted.length; at += 1)
		if (at === 0 || sorted[at] !== sorted[at - 1]) sorted[kept++] = sorted[at] ?? 0;
	return sorted.slice(0, kept);
}
