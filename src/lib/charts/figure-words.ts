import { periodWords } from '../text/period-words.ts';
import { fill } from '../text/fill.ts';
import { formatNumber } from '../text/format.ts';
import { phraseName } from '../text/question-sentence.ts';
import type { Words } from '../text/words.ts';
import { wholeYearsOf, type Period } from '../domain/period.ts';
import { plural } from '../text/plural.ts';
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

/** The period that the cells cover, and why it is not the one that was asked. */
export const registeredWords = (words: Words, covers: Period, is_exact: boolean): string => {
	const { figures } = words.text;
	const period = periodWords(words, covers);
	if (is_exact) return fill(figures.registered, { period });
	return plural(words.lang, figures.registered_years, wholeYearsOf(covers).length, { period });
};

/** How far each figure can be from the true one. */
export const boundWords = ({ lang, text }: Words, figures: readonly (PublishedCount | null)[]): string => {
	const bound = Math.max(0, ...figures.flatMap((published) => (published ? [boundOf(published)] : [])));
	const within = fill(text.figures.within, { bound: formatNumber(lang, bound) });
	return bound === boundOf({ count: 0, cell_count: 1, lower: 0, upper: 0 })
		? `${within} ${text.figures.zero}`
		: within;
};

/** Sentences in turn; empty ones leave no gap. */
export const sentences = (...parts: string[]): string => parts.filter((part) => part !== '').join(' ');
