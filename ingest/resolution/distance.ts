/**
 * Damerau's distance (1964) as "optimal string alignment": insertions, deletions, changed letters and swapped neighbours, each part of the
 * text touched once. Stops at `limit` and then returns `limit + 1`.
 */
export function editDistance(left: string, right: string, limit: number): number {
	if (left === right) return 0;
	const [a, b] = [[...left], [...right]];
	if (Math.abs(a.length - b.length) > limit) return limit + 1;
	let before: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let row = 1; row <= a.length; row += 1) {
		const now = [row];
		for (let column = 1; column <= b.length; column += 1) {
			const changed = (last[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
			let least = Math.min(changed, (last[column] ?? 0) + 1, (now[column - 1] ?? 0) + 1);
			if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
				least = Math.min(least, (before[column - 2] ?? 0) + 1);
			now.push(least);
		}
		if (Math.min(...now) > limit) return limit + 1;
		[before, last] = [last, now];
	}
	return Math.min(last[b.length] ?? 0, limit + 1);
}

/** Jaro's likeness with Winkler's bonus (1990) for a beginning of up to four like letters: 0 nothing alike, 1 the same. */
export function jaroWinkler(left: string, right: string): number {
	if (left === right) return 1;
	const [a, b] = [[...left], [...right]];
	const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
	const taken = new Array<boolean>(b.length).fill(false);
	const matched: string[] = [];
	for (const [at, letter] of a.entries())
		for (let other = Math.max(0, at - reach); other < Math.min(b.length, at + reach + 1); other += 1)
			if (!taken[other] && b[other] === letter) {
				taken[other] = true;
				matched.push(letter);
				break;
			}
	if (matched.length === 0) return 0;
	const mirrored = b.filter((_, at) => taken[at]);
	const swapped = matched.filter((letter, at) => letter !== mirrored[at]).length / 2;
	const count = matched.length;
	const jaro = (count / a.length + count / b.length + (count - swapped) / count) / 3;
	let start = 0;
	while (start < Math.min(4, a.length, b.length) && a[start] === b[start]) start += 1;
	return jaro + start * 0.1 * (1 - jaro);
}
