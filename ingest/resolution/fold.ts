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

/** Control, format and lone surrogate characters: they show nothing and hide differences. */
const invisible = /[\p{Cf}\p{Cs}\u0000-\u0008\u000e-\u001f\u007f]/gu;

/** A capital A with a bar or click letter behind it, at the end of a word: "A|". */
const barred = /(?<![\p{L}\p{N}])A[|\u01c0](?![\p{L}\p{N}])/gu;

/** One way of writing the same visible characters (NFKC), without look-alikes of Latin letters. Keeps case and punctuation. */
export function foldCharacters(text: string): string {
	return foldLookAlikes(text.normalize('NFKC').replace(invisible, '').replace(barred, 'Al')).trim();
}

/** Lower case without accents; words of letters and digits of any script, split at everything else. */
export function wordsOf(text: string): string[] {
	const letters = text
		.toLowerCase()
		.replace(/[ßæœøđðþłħıŋ]/g, (letter) => whole[letter] ?? letter)
		.normalize('NFKD')
		.replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
		.normalize('NFC')
		// A plus is said aloud in names of services; an apostrophe stands inside a word.
		.replaceAll('+', ' plus ')
		.replace(/(?<=\p{L})['’`](?=\p{L})/gu, '');
	return letters.split(/[^\p{L}\p{N}\p{M}]+/u).filter((word) => word !== '');
}
