import { datesOf } from './dates.ts';
import type { NarrativeLanguage } from './languages.ts';
import { partsOf } from './sentences.ts';
import type { Word } from './words.ts';

/** A date between the words of a narrative: it stands before the word at `at`. */
export interface PlacedDate {
	value: string;
	at: number;
	sentence: number;
	clause: number;
	start: number;
	end: number;
}

/** A narrative with its dates taken out: what is said around a date reads as it would without. */
export interface Narrative {
	language: NarrativeLanguage;
	words: Word[];
	/** The sentence of each word, and the number of commas before it. */
	sentences: number[];
	clauses: number[];
	dates: PlacedDate[];
}

export function narrativeOf(text: string, all_words: Word[], language: NarrativeLanguage): Narrative {
	const dates = datesOf(text, all_words, language);
	const parts = partsOf(text, all_words, dates, language);
	if (dates.length === 0) return { language, words: all_words, ...parts, dates: [] };
	const narrative: Narrative = { language, words: [], sentences: [], clauses: [], dates: [] };
	let at_date = 0;
	for (let place = 0; place < all_words.length; place += 1) {
		const word = all_words[place]!;
		const date = dates[at_date];
		if (date && place >= date.first) {
			if (place === date.first && date.value !== null)
				narrative.dates.push({
					value: date.value,
					at: narrative.words.length,
					sentence: parts.sentences[place]!,
					clause: parts.clauses[place]!,
					start: word.start,
					end: all_words[date.last]!.end,
				});
			if (place === date.last) at_date += 1;
			continue;
		}
		narrative.words.push(word);
		narrative.sentences.push(parts.sentences[place]!);
		narrative.clauses.push(parts.clauses[place]!);
	}
	return narrative;
}
