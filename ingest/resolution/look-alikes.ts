import { z } from 'zod';
import { referenceRows } from '../reference-rows.ts';

const schema = z.strictObject({
	code_point: z.string().regex(/^U\+[0-9A-F]{4,}$/),
	letter: z.string().min(1),
	latin_letter: z.string().regex(/^[A-Za-z]$/),
	script: z.string().min(1),
	source: z.string().min(1),
});

/** A letter of another script → the Latin letter that it can not be told from (the idea of Unicode UTS 39). */
const latinLetters = new Map(
	referenceRows('look-alikes.csv', schema).map(({ letter, latin_letter }) => [letter, latin_letter]),
);

const latin = /\p{Script=Latin}/u;

/**
 * Replaces look-alikes in a name that is written in Latin letters, word by word: a word changes only when every foreign letter in it has
 * a Latin double. A name without any Latin letter is a name in its own script and stays as it is.
 */
export function foldLookAlikes(name: string): string {
	return latin.test(name) ? name.replace(/[\p{L}\p{M}\u01c0]+/gu, foldWord) : name;
}

function foldWord(word: string): string {
	let folded = '';
	for (const letter of word) {
		const replacement = latinLetters.get(letter);
		if (replacement === undefined && !latin.test(letter) && !/\p{M}/u.test(letter)) return word;
		folded += replacement ?? letter;
	}
	return folded;
}

/**
 * What is left of a key when everything that the eye confuses is one: foreign doubles whatever the script, l with I and 1, o with 0,
 * m with rn, w with vv. Two keys with one skeleton look alike; whether they mean one vendor is for a person.
 */
export function skeletonOf(key: string): string {
	return [...key]
		.map((letter) => (latinLetters.get(letter) ?? letter).toLowerCase())
		.join('')
		.replaceAll('rn', 'm')
		.replaceAll('vv', 'w')
		.replaceAll('cl', 'd')
		.replace(/[i1|]/g, 'l')
		.replaceAll('0', 'o');
}
