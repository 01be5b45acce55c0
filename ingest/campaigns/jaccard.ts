/** Shared members of two sets by members of either: 0 (nothing in common) to 1 (equal). Both ascending and distinct; two empty sets are equal. */
export function jaccard(left: Uint32Array, right: Uint32Array): number {
	let shared = 0;
	let i = 0;
	let j = 0;
	while (i < left.length && j < right.length) {
		const a = left[i] ?? 0;
		const b = right[j] ?? 0;
		if (a === b) shared += 1;
		if (a <= b) i += 1;
		if (b <= a) j += 1;
	}
	const either = left.length + right.length - shared;
	return either === 0 ? 1 : shared / either;
}
