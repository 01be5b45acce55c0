const letters: Record<string, string> = { ß: 'ss', œ: 'oe', æ: 'ae', ø: 'o', ł: 'l', ı: 'i', đ: 'd' };

/** Folded words that are remembered: a language has few words that are frequent. */
const most_remembered = 50_000;
const remembered = new Map<string, string>();

/** A word in lower case, without accents, compatibility forms as plain letters. */
export function fold(word: string): string {
	const known = remembered.get(word);
	if (known !== undefined) return known;
	if (remembered.size >= most_remembered) remembered.clear();
	const folded = word
		.normalize('NFKD')
		.toLowerCase()
		.replace(/\p{M}/gu, '')
		.replace(/[ßœæøłıđ]/g, (letter) => letters[letter] ?? letter);
	// A slice of a text keeps the whole text in memory; a copy does not.
	if (word.length < 40) remembered.set(Buffer.from(word).toString(), folded);
	return folded;
}
