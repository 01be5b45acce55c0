import type { FigurePlace } from '../../charts/figure-links.ts';
import { printQuestion } from '../../question/address.ts';
import { setDimensions, type AskedDimension, type Question } from '../../question/question.ts';
import type { Context } from '../context.ts';
import type { Held } from '../questions/cells.ts';

/** What a figure is made from: a snapshot, a language, a question, and the page it stands on. */
export interface FigureRequest {
	context: Context;
	place: FigurePlace;
}

export const figureRequest = (context: Context, page: string, question: Question): FigureRequest => ({
	context,
	place: {
		lang: context.words.lang,
		page,
		question,
		release_id: context.snapshot.release_id,
		taxonomy_version: context.snapshot.taxonomy_version,
	},
});

/** The values that the question sets, but for one dimension that a figure spreads out. */
export const heldBy = (question: Question, except: AskedDimension | null = null): Held =>
	Object.fromEntries(
		setDimensions(question)
			.filter((dimension) => dimension !== except)
			.map((dimension) => [dimension, question[dimension]]),
	);

/** The overview's address for this question. */
export const questionAddress = ({ words }: Context, question: Question): string =>
	`/${words.lang}?${printQuestion(question)}`;
