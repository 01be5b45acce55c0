import { wordsWithRole } from './function-words.ts';
import { narrativeLanguages, type NarrativeLanguage } from './languages.ts';
import type { Word } from './words.ts';

/** The first words tell the language of the rest. */
const most_words = 200;
/** Of the words that tell a language, the share that one of them has at least; and of all words, the share that tells it. */
const least_share = { of_telling: 0.4, of_all: 0.22 };

/** One bit a language that a word is a function word of. */
const bits = new Map<string, number>();
for (const [at, language] of narrativeLanguages.entries())
	for (const word of wordsWithRole(language, 'function_word'))
		bits.set(word, (bits.get(word) ?? 0) | (1 << at));

/** The language with the most function words; null where no language has enough of them, or two are level. */
export function languageOf(words: readonly Word[]): NarrativeLanguage | null {
	const counts = narrativeLanguages.map(() => 0);
	const n_words = Math.min(words.length, most_words);
	let n_telling = 0;
	for (let place = 0; place < n_words; place += 1) {
		const bit = bits.get(words[place]!.word);
		if (bit === undefined) continue;
		n_telling += 1;
		for (let at = 0; at < counts.length; at += 1) if ((bit >> at) & 1) counts[at]! += 1;
	}
	const most = Math.max(...counts);
	const is_told =
		most > 1 &&
		most >= least_share.of_telling * n_telling &&
		most >= least_share.of_all * n_words &&
		counts.indexOf(most) === counts.lastIndexOf(most);
	return is_told ? narrativeLanguages[counts.indexOf(most)]! : null;
}
