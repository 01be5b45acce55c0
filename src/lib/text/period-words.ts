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

/** From and until of the period: whole years by their years, else quarters. */
const endsOf = (words: Words, period: Period): { from: string; until: string } => {
	const years = wholeYearsOf(period);
	const [first, last] = [years[0], years.at(-1)];
	const is_whole =
		first !== undefined &&
		last !== undefined &&
		periodOfYear(first).from === period.from &&
		periodOfYear(last).until === period.until;
	return is_whole
		? { from: String(first), until: String(last) }
		: { from: quarterWords(words, period.from), until: quarterWords(words, period.until) };
};

/** A period by itself, as in a title: "2024", "2024 Q1 to 2024 Q3". */
export const periodWords = (words: Words, period: Period): string => {
	const ends = endsOf(words, period);
	return ends.from === ends.until ? ends.from : fill(words.text.question.range, ends);
};

/** A quarter or year inside a sentence: "in 2024 Q1". */
export const inPeriodWords = ({ text }: Words, period: string): string =>
	isQuarter(period)
		? fill(text.question.in_quarter, { year: yearOf(period), quarter: period.slice(5) })
		: fill(text.question.in_year, { year: period });

/** A period inside a sentence: "in 2024", "from 2024 Q1 to 2024 Q3". */
export const duringWords = (words: Words, period: Period): string => {
	const { question } = words.text;
	const ends = endsOf(words, period);
	if (ends.from === ends.until)
		return inPeriodWords(words, period.from === period.until ? period.from : ends.from);
	const name = (end: string, quarter: Quarter) =>
		end.length === 4 ? end : fill(question.the_quarter, { year: yearOf(quarter), quarter: quarter.slice(5) });
	return fill(question.during, { from: name(ends.from, period.from), until: name(ends.until, period.until) });
};
