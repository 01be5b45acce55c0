import type { DateShape } from './date-shape.ts';
import type { NarrativeLanguage } from './languages.ts';
import { numericDateAt } from './numeric-dates.ts';
import type { Word } from './words.ts';
import { writtenDateAt } from './written-dates.ts';
import { yearAt } from './years.ts';

export interface DatePlace {
	first: number;
	last: number;
	/** ISO, at the precision of its words: 2023, 2023-05 or 2023-05-12; null where nothing gives the year, or it is none to suggest. */
	value: string | null;
}

/** No organisation that trades in data held them on the web before; a date before is one of birth, of a law or of a building. */
export const first_year = 1995;

/** The absolute dates of a text, in order: each word is part of one at most. */
export function datesOf(text: string, words: readonly Word[], language: NarrativeLanguage): DatePlace[] {
	const shapes: DateShape[] = [];
	let free = 0;
	for (let place = 0; place < words.length; place += 1) {
		if (place < free || !isDigit(words[place]!.word.charCodeAt(0))) continue;
		const shape =
			numericDateAt(text, words, place, language) ??
			writtenDateAt(text, words, place, language, free) ??
			yearAt(words, place, language, free);
		if (!shape) continue;
		shapes.push(shape);
		free = shape.last + 1;
	}
	return withYears(shapes).map(({ first, last, year, month, day }) => ({
		first,
		last,
		value: year === null || year < first_year ? null : isoOf(year, month, day),
	}));
}

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;

const two = (number: number): string => String(number).padStart(2, '0');

const isoOf = (year: number, month: number | null, day: number | null): string =>
	[String(year), ...(month === null ? [] : [two(month)]), ...(day === null ? [] : [two(day)])].join('-');

/** A story goes forward: a day without a year is of the year of the date before it, where it is no earlier; or of the date right behind it. */
function withYears(shapes: DateShape[]): DateShape[] {
	const dated: DateShape[] = [];
	for (const [at, shape] of shapes.entries()) {
		if (shape.year !== null) {
			dated.push(shape);
			continue;
		}
		const [before, after] = [dated.at(-1), shapes[at + 1]];
		const is_near =
			after?.year && after.first - shape.last <= most_words_to_next && rank(after) >= rank(shape);
		const given =
			before?.year && rank(before) <= rank(shape) && shape.first - before.last <= most_words_since
				? before.year
				: is_near
					? after.year
					: null;
		dated.push({ ...shape, year: given });
	}
	return dated;
}

/** About four sentences. */
const most_words_since = 80;
/** "On 3 May and on 5 June 2024". */
const most_words_to_next = 4;

const rank = ({ month, day }: DateShape): number => (month ?? 0) * 100 + (day ?? 0);
