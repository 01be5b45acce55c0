import {
	isQuarter,
	periodOfYear,
	wholeYearsOf,
	yearOf,
	type Period,
	type Quarter,
} from '../domain/period.ts';
import { fill } from './fill.ts';
import type { Words } from './words.ts';

export const quarterWords = ({ text }: Words, quarter: Quarter): string =>
	fill(text.question.quarter, { year: yearOf(quarter), quarter: quarter.slice(5) });

/** A period of a table (2024Q1, 2024) in words. */
export const cellPeriodWords = (words: Words, period: string): string =>
	isQuarter(period) ? quarterWords(words, period) : period;

/** A period in words: whole years by their years, else from and until. */
export const periodWords = (words: Words, period: Period): string => {
	if (period.from === period.until) return quarterWords(words, period.from);
	const years = wholeYearsOf(period);
	const [first, last] = [years[0], years.at(-1)];
	if (first !== undefined && last !== undefined) {
		const is_whole = periodOfYear(first).from === period.from && periodOfYear(last).until === period.until;
		if (is_whole && first === last) return String(first);
		if (is_whole) return fill(words.text.question.range, { from: first, until: last });
	}
	return fill(words.text.question.range, {
		from: quarterWords(words, period.from),
		until: quarterWords(words, period.until),
	});
};
