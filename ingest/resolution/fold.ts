import { foldLookAlikes } from './look-alikes.ts';

/** Latin letters that do not fall apart into a letter and an accent. */
const whole: Readonly<Record<string, string>> = {
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ø: 'o',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ł: 'l',
	ħ: 'h',
	ı: 'i',
	ŋ: 'n',
};

/** "Al" with a small l, or with a bar, is read as "AI" where it ends a name of more than one word. */
const artificial = /(?<=[\p{L}\p{N}][^\p{L}\p{N}]+)A[l|\u01c0](?=[^\p{L}\p{N}]*$)/u;

/** Control, format and lone surrogate characters: they show nothing and hide differences. */
const invisible = /[\p{Cf}\p{Cs}\u0000-\u0008\u000e-\u001f\u007f]/gu;

/** One way of writing the same visible characters (NFKC), without look-alikes of Latin letters. Keeps case and punctuation. */
export function foldCharacters(text: string): string {
	return foldLookAlikes(text.normalize('NFKC').replace(invisible, '')).trim();
}

/** Reads a trailing "Al" as "AI"; the legal form has to be off already. */
export const foldArtificial = (text: string): string => text.replace(artificial, 'AI');

/** Lower case without accents; words of letters and digits of any script, split at everything else. */
export function wordsOf(text: string): string[] {
	const letters = text
		.toLowerCase()
		.replace(/[ßæœøđðþłħıŋ]/g, (letter) => whole[letter] ?? letter)
		.normalize('NFKD')
		.replace(/(?<=[\p{Script=Latin}\p{M}])\p{M}+/gu, '')
		.normalize('NFC')
		// An apostrophe is inside a word; "&" is a word only between words of one letter ("B & O").
		.replace(/(?<=\p{L})['’`](?=\p{L})/gu, '');
	return letters.split(/[^\p{L}\p{N}\p{M}]+/u).filter((word) => word !== '');
}
