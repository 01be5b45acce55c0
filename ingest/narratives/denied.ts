import { wordsWithRole } from './function-words.ts';
import type { Narrative } from './narrative.ts';

/** "not copied straight from LinkedIn": words that may stand between. */
const most_between = 3;

/** Whether a negation of the same part of the sentence stands right before a match; "not only" is none. */
export function isDenied({ language, words, sentences, clauses }: Narrative, first: number): boolean {
	const negations = wordsWithRole(language, 'negation');
	const only = wordsWithRole(language, 'only');
	for (let place = first - 1; place >= 0 && place >= first - 1 - most_between; place -= 1) {
		if (sentences[place] !== sentences[first] || clauses[place] !== clauses[first]) return false;
		const { word } = words[place]!;
		if (only.has(word)) return false;
		if (negations.has(word)) return !only.has(words[place + 1]!.word);
	}
	return false;
}
