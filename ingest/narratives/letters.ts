/** One code unit: 0 not looked at yet, 1 part of a word, 2 between words. */
const classes = new Uint8Array(0x1_0000);

/** Whether the character at `at` is part of a word: letters, digits and accents that stand on their own. */
export function isOfWord(text: string, at: number): boolean {
	const unit = text.charCodeAt(at);
	if ((unit & 0xf800) === 0xd800) return isOfPair(text, at, unit);
	const known = classes[unit];
	if (known) return known === 1;
	const is_of_word = /[\p{L}\p{M}\p{N}]/u.test(String.fromCharCode(unit));
	classes[unit] = is_of_word ? 1 : 2;
	return is_of_word;
}

/** Either half of a character that takes two code units. */
function isOfPair(text: string, at: number, unit: number): boolean {
	const first = unit < 0xdc00 ? at : at - 1;
	return /^[\p{L}\p{M}\p{N}]$/u.test(String.fromCodePoint(text.codePointAt(first) ?? 0));
}
