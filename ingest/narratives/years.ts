import { isYear } from './calendar-days.ts';
import type { DateShape } from './date-shape.ts';
import { wordsWithRole } from './function-words.ts';
import type { NarrativeLanguage } from './languages.ts';
import type { Word } from './words.ts';

/** `in 2021`, `zomer 2021`, `summer of 2021`: the year alone, behind a word that makes it one. */
export function yearAt(
	words: readonly Word[],
	place: number,
	language: NarrativeLanguage,
	free: number,
): DateShape | null {
	const { word } = words[place]!;
	if (!isYear(word) || place - 1 < free) return null;
	const [before, earlier] = [words[place - 1]?.word ?? '', words[place - 2]?.word ?? ''];
	const seasons = wordsWithRole(language, 'season');
	const is_year =
		wordsWithRole(language, 'before_year').has(before) ||
		seasons.has(before) ||
		(place - 2 >= free && seasons.has(earlier));
	return is_year ? { first: place, last: place, year: Number(word), month: null, day: null } : null;
}
