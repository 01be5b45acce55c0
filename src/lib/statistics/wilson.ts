/**
 * Wilson's score interval (1927) for a share, 95 %; Brown, Cai and DasGupta (2001) advise it for small samples.
 * For 0 of 0 it is 0 to 1.
 */
export function wilson(right: number, all: number): [lower: number, upper: number] {
	if (all === 0) return [0, 1];
	const z = 1.959963984540054;
	const share = right / all;
	const middle = (share + (z * z) / (2 * all)) / (1 + (z * z) / all);
	const half = (z / (1 + (z * z) / all)) * Math.sqrt((share * (1 - share)) / all + (z * z) / (4 * all * all));
	return [Math.max(0, middle - half), Math.min(1, middle + half)];
}
