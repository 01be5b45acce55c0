import type { DatePlace } from './dates.ts';
import { wordsWithRole } from './function-words.ts';
import type { NarrativeLanguage } from './languages.ts';
import { monthOf } from './months.ts';
import { marks, type Word } from './words.ts';

/** Whether a sentence begins with the word at `place`; within a date none does. */
export function beginsSentence(
	text: string,
	words: readonly Word[],
	place: number,
	language: NarrativeLanguage,
): boolean {
	const { before, start } = words[place]!;
	if (before < marks.line) return false;
	if (before === marks.end) return true;
	const is_lower = isLower(text.charAt(start));
	// A line may be broken anywhere; one that goes on in lower case is the same sentence.
	if (before === marks.line) return !is_lower;
	const previous = words[place - 1]?.word ?? '';
	if (wordsWithRole(language, 'abbreviation').has(previous)) return false;
	return !is_lower || !(/^\d+$/.test(previous) || monthOf(language, previous));
}

const isLower = (letter: string): boolean => letter !== letter.toUpperCase();

/** A sentence number for each word, and how many clause marks stand before it. */
export function partsOf(
	text: string,
	words: readonly Word[],
	dates: readonly DatePlace[],
	language: NarrativeLanguage,
): { sentences: number[]; clauses: number[] } {
	const sentences: number[] = [];
	const clauses: number[] = [];
	let [sentence, clause, at_date] = [0, 0, 0];
	for (let place = 0; place < words.length; place += 1) {
		while (at_date < dates.length && dates[at_date]!.last < place) at_date += 1;
		const is_within_date = at_date < dates.length && dates[at_date]!.first < place;
		if (!is_within_date && words[place]!.before !== marks.none) {
			if (beginsSentence(text, words, place, language)) sentence += 1;
			else if (words[place]!.before === marks.clause) clause += 1;
		}
		sentences.push(sentence);
		clauses.push(clause);
	}
	return { sentences, clauses };
}
