import { setDimensions, type AskedDimension, type Question } from './question.ts';
import { tableFor } from './public-tables.ts';

export interface NearestQuestion {
	dropped: AskedDimension;
	question: Question;
}

/** Whether some table holds the dimensions that the question sets. */
export const hasAnswer = (question: Question): boolean =>
	tableFor(setDimensions(question), 'quarter') !== undefined ||
	tableFor(setDimensions(question), 'year') !== undefined;

/** The questions that have an answer and set one dimension fewer. */
export const nearestQuestions = (question: Question): NearestQuestion[] =>
	setDimensions(question)
		.map((dropped) => ({ dropped, question: { ...question, [dropped]: null } }))
		.filter((nearest) => hasAnswer(nearest.question));
