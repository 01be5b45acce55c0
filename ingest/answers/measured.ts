import { z } from 'zod';
import { referenceRows } from '../reference-rows.ts';

const result = z.object({
	dimension: z.enum(['source_specificity', 'recipient_specificity']),
	labelled: z.string().min(1),
	reading: z.string().min(1),
	n_answers: z.coerce.number().int().nonnegative(),
});

/** How the reading of answers compares with labels that nobody tuned on; written by the test that measures it (tests/labels). */
export const answerReadingResults = (): z.infer<typeof result>[] =>
	referenceRows('answer-reading-results.csv', result);
