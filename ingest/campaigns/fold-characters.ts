/** What a character does in a normalised text. */
export const parts = 0;
export const letter = 1;
export const digit = 2;
export const address = 3;
export const dropped = 4;
/** Becomes several letters: see `severalOf`. */
export const several = 5;

/** Stands for an e-mail or web address until the characters are read; private use (U+E000), so nobody writes it. */
export const addressMark = '\ue000';

const expansions = new Map<string, string>();

/**
 * One class and one folded letter a UTF-16 unit: compatibility forms folded (Unicode NFKD), lower case, marks dropped; this is NFKC
 * without accents. As tables, because half a million texts are read letter by letter. Characters beyond the basic plane part words.
 */
export const classes = new Uint8Array(0x10000);
export const folded = new Uint16Array(0x10000);

for (let code = 0; code < 0x10000; code += 1) {
	const plain = String.fromCharCode(code)
		.normalize('NFKD')
		.replace(/[\p{Mn}\p{Cf}]/gu, '')
		.toLowerCase()
		.replace(/\p{Mn}/gu, '');
	classes[code] = classOf(plain);
	folded[code] = plain.charCodeAt(0);
	if (plain.length > 1) expansions.set(String.fromCharCode(code), plain);
}

function classOf(plain: string): number {
	if (plain === '') return dropped;
	if (plain === addressMark) return address;
	if (plain.length > 1) return several;
	if (/\p{Nd}/u.test(plain)) return digit;
	return /[\p{L}\p{N}\p{Mc}]/u.test(plain) ? letter : parts;
}

/** What a character of class `several` becomes. */
export const severalOf = (character: string): string | undefined => expansions.get(character);
