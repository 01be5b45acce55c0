import { isDay, isYear } from './calendar-days.ts';
import type { DateShape } from './date-shape.ts';
import { wordsWithRole } from './function-words.ts';
import type { NarrativeLanguage } from './languages.ts';
import { monthOf } from './months.ts';
import type { Word } from './words.ts';

/** "3", "3rd", "1er", "3e", "1ste". */
const day_word = /^(\d{1,2})(?:st|nd|rd|th|er|e|de|ste|eme)?$/;

/** `3 maart 2024`, `12th of May 2022`, `1er juin 2023`, `4. Juni 2023`, `May 12, 2022`, and each without its year; `maart 2023`. */
export function writtenDateAt(
	text: string,
	words: readonly Word[],
	place: number,
	language: NarrativeLanguage,
	free: number,
): DateShape | null {
	const word = words[place]!.word;
	const month_before =
		place > free || (place === free && place > 0 && free === 0)
			? monthOf(language, words[place - 1]?.word)
			: undefined;
	const is_near = place > 0 && isNear(text, words, place - 1);
	if (isYear(word) && month_before && is_near)
		return { first: place - 1, last: place, year: Number(word), month: month_before, day: null };
	const day = Number(day_word.exec(word)?.[1] ?? 0);
	if (day === 0) return null;
	const skipped = wordsWithRole(language, 'between_day_and_month').has(words[place + 1]?.word ?? '') ? 1 : 0;
	const at_month = place + 1 + skipped;
	const month = monthOf(language, words[at_month]?.word);
	if (month && isNear(text, words, place)) return dayShape(text, words, place, at_month, month, day);
	if (language === 'en' && month_before && is_near)
		return dayShape(text, words, place - 1, place, month_before, day);
	return null;
}

/** A day and month, with the year that stands right behind them. */
function dayShape(
	text: string,
	words: readonly Word[],
	first: number,
	last: number,
	month: number,
	day: number,
): DateShape | null {
	const next = words[last + 1]?.word;
	const year = isYear(next) && isNear(text, words, last) ? Number(next) : null;
	const last_word = year === null ? last : last + 1;
	if (isDay(year, month, day)) return { first, last: last_word, year, month, day };
	// The 29th of February of another year is no date, and neither is its month.
	return year === null ? null : { first, last: last_word, year: 0, month, day };
}

/** No more than a stop or comma and a blank between a word and the next. */
const isNear = (text: string, words: readonly Word[], place: number): boolean =>
	/^[\s.,]{1,3}$/.test(text.slice(words[place]!.end, words[place + 1]?.start));
