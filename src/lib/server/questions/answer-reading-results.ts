import type { Reader } from '../database.ts';
import statement from './answer-reading-results.sql?raw';

export interface AnswerReadingResult {
	dimension: 'source_specificity' | 'recipient_specificity';
	labelled: string;
	/** `not_told` where the program does not say. */
	reading: string;
	n_answers: number;
}

/** How the reading of access answers compares with labels that nobody tuned on. */
export const readAnswerReadingResults = (reader: Reader): Promise<AnswerReadingResult[]> =>
	reader.rows<AnswerReadingResult>(statement);
