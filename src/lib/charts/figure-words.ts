import { GREATEST_CELL_ERROR } from '../domain/disclosure.ts';
import { duringWords } from '../text/period-words.ts';
import { fill } from '../text/fill.ts';
import { formatNumber } from '../text/format.ts';
import { phraseName } from '../text/question-sentence.ts';
import type { Words } from '../text/words.ts';
import type { Period } from '../domain/period.ts';
import { boundOf, type PublishedCount } from '../question/published-count.ts';
import { setDimensions, type Question } from '../question/question.ts';

/** Which complaints a figure is about, in words that stand without the page; nothing when it is about all of them. */
export const subjectWords = (words: Words, question: Question): string =>
	setDimensions(question)
		.map((dimension) =>
			fill(words.text.figures.subject, {
				label: words.text.question[dimension].label,
				name: phraseName(words, dimension, question[dimension] ?? ''),
			}),
		)
		.join(' ');

/** The period that the cells cover, and that it is not the one that was asked where the tables go by year. */
export const registeredWords = (words: Words, covers: Period, is_exact: boolean): string => {
	const { registered, whole_years } = words.text.figures;
	return fill(is_exact ? registered : whole_years, { period: duringWords(words, covers) });
};

/** How far each figure can be from the true one; nothing when there is no figure. */
export const boundWords = ({ lang, text }: Words, figures: readonly (PublishedCount | null)[]): string => {
	const bounds = figures.flatMap((published) => (published ? [boundOf(published)] : []));
	if (bounds.length === 0) return '';
	const bound = Math.max(...bounds);
	return sentences(
		fill(text.figures.within, { bound: formatNumber(lang, bound) }),
		bound === GREATEST_CELL_ERROR ? fill(text.figures.zero, { greatest_error: bound }) : '',
	);
};

/** Sentences in turn; empty ones leave no gap. */
export const sentences = (...parts: string[]): string => parts.filter((part) => part !== '').join(' ');
