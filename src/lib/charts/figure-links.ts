import type { Language } from '../domain/label.ts';
import { printQuestion } from '../question/address.ts';
import type { Question } from '../question/question.ts';
import type { Figure } from './figure.ts';

/** Where a figure stands: the page without its question, and what is asked there. */
export interface FigurePlace {
	lang: Language;
	/** /en, /en/vendors/ven-1, … */
	page: string;
	question: Question;
	release_id: string;
	taxonomy_version: string;
}

/** A figure's data, its picture, and its address for ever: the page with the release it was read from. */
export const figureLinks = (
	{ lang, page, question, release_id, taxonomy_version }: FigurePlace,
	figure_id: string,
): Figure['links'] => {
	const pinned = printQuestion({ ...question, release: release_id, taxonomy_version });
	return {
		csv: `/${lang}/figures/${figure_id}.csv?${pinned}`,
		svg: `/${lang}/figures/${figure_id}.svg?${pinned}`,
		link: `${page}?${pinned}#${figure_id}`,
	};
};
