import { editDistance } from './distance.ts';
import type { Evidence } from './reasons.ts';

/** Two names with the same rare words, and no other word, weigh this much. */
const most = 78;

/** Words that both names have (one typing error allowed in long ones), weighed by how rare they are. */
export function sharedWords(
	left: readonly string[],
	right: readonly string[],
	rarity: (word: string) => number,
): Evidence[] {
	const rest = [...right];
	const shared: string[] = [];
	let weight = 0;
	let rarest = 0;
	for (const word of left) {
		const at = rest.findIndex((other) => sameWord(word, other));
		if (at < 0) continue;
		const [other = ''] = rest.splice(at, 1);
		const found = word === other ? rarity(word) : 0.8 * Math.min(rarity(word), rarity(other));
		shared.push(word);
		weight += found;
		rarest = Math.max(rarest, found);
	}
	if (shared.length === 0) return [];
	const total = (words: readonly string[]): number => words.reduce((sum, word) => sum + rarity(word), 0);
	const [less = 0, more = 0] = [total(left), total(right)].sort((a, b) => a - b);
	if (less === 0) return [];
	// Half for how much of the shorter name is found, half for the longer; a rare word counts in full, a common one less.
	const part = 0.5 * Math.min(1, weight / less) + 0.5 * Math.min(1, weight / more);
	return [
		{
			reason_code: 'shared_words',
			points: most * part * Math.min(1, rarest / 0.75),
			detail: shared.join(', '),
		},
	];
}

const sameWord = (left: string, right: string): boolean =>
	left === right ||
	(left.length >= 5 &&
		right.length >= 5 &&
		Math.abs(left.length - right.length) <= 1 &&
		editDistance(left, right, 1) <= 1);
