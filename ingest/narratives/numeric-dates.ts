import { fullYear, isDay, isYear } from './calendar-days.ts';
import type { DateShape } from './date-shape.ts';
import { wordsWithRole } from './function-words.ts';
import type { NarrativeLanguage } from './languages.ts';
import type { Word } from './words.ts';

/** `03-03-2024`, `3/3/24`, `3.3.2024`, `2024-03-03`; and `3-3` behind a word that announces a day. Day before month, except where impossible. */
export function numericDateAt(
	text: string,
	words: readonly Word[],
	place: number,
	language: NarrativeLanguage,
): DateShape | null {
	const [one, two, three] = [words[place], words[place + 1], words[place + 2]];
	const separator = separatorOf(text, one, two);
	if (!one || !two || separator === '') return null;
	if (three && separatorOf(text, two, three) === separator) {
		if (separatorOf(text, three, words[place + 3]) === separator) return null;
		return isYear(one.word)
			? dayOf(Number(one.word), two.word, three.word, place, 2)
			: /^(?:\d\d|(?:19|20)\d\d)$/.test(three.word)
				? ordered(fullYear(three.word), one.word, two.word, place, 2)
				: null;
	}
	const lead = words[place - 1]?.word ?? '';
	return wordsWithRole(language, 'before_day').has(lead) ? ordered(null, one.word, two.word, place, 1) : null;
}

/** The one character between two numbers of a date, or nothing. */
function separatorOf(text: string, one: Word | undefined, two: Word | undefined): string {
	if (!one || !two || !/^\d{1,4}$/.test(one.word) || !/^\d{1,4}$/.test(two.word)) return '';
	const between = text.slice(one.end, two.start);
	return between === '-' || between === '/' || between === '.' ? between : '';
}

const ordered = (
	year: number | null,
	one: string,
	two: string,
	place: number,
	n_more: number,
): DateShape | null =>
	dayOf(year, two, one, place, n_more) ?? (year === null ? null : dayOf(year, one, two, place, n_more));

function dayOf(
	year: number | null,
	month_digits: string,
	day_digits: string,
	place: number,
	n_more: number,
): DateShape | null {
	const [month, day] = [Number(month_digits), Number(day_digits)];
	const is_short = month_digits.length <= 2 && day_digits.length <= 2;
	return is_short && isDay(year, month, day)
		? { first: place, last: place + n_more, year, month, day }
		: null;
}
