import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { readAnswer } from '../../../ingest/answers/read-answer.ts';
import { isRecipientAnswer } from '../../../src/lib/domain/recipient-answers.ts';
import { isSourceSpecificity } from '../../../src/lib/domain/source-specificities.ts';

const labels = {
	answer_id: z.string(),
	template: z.string(),
	language: z.string(),
	text: z.string(),
	source_specificity: z.string().refine(isSourceSpecificity),
	recipient_specificity: z.string().refine(isRecipientAnswer),
};
const row = z.object(labels);

/** A labelled answer, and what the program reads in it without being told the language. */
export interface ReadLabel extends z.infer<typeof row> {
	read: ReturnType<typeof readAnswer>;
}

const contentOf = (half: 'open' | 'held'): Buffer => readFileSync(new URL(`./${half}.csv`, import.meta.url));

export const sha256Of = (half: 'open' | 'held'): string =>
	createHash('sha256').update(contentOf(half)).digest('hex');

export function readLabels(half: 'open' | 'held'): ReadLabel[] {
	const rows: unknown[] = parse(contentOf(half).toString('utf8'), { columns: true });
	return rows.map((cells) => {
		const label = row.parse(cells);
		return { ...label, read: readAnswer(label.text, null) };
	});
}
