/** Words that acronyms pass over. */
const passedOver = new Set(
	'and of the for und der die das des für de du la le les et van voor en het y di e a'.split(' '),
);

/** First letters of the words, with and without the small words between; empty for fewer than two words. */
export function acronymsOf(words: readonly string[]): string[] {
	const full = words.filter((word) => !passedOver.has(word));
	const initials = (list: readonly string[]): string => list.map((word) => [...word][0] ?? '').join('');
	return [...new Set([initials(full), initials(words)])].filter((acronym) => acronym.length >= 2);
}
