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

export type Part = 'open' | 'held' | 'second-open' | 'second-held';

const contentOf = (part: Part): Buffer => readFileSync(new URL(`./${part}.csv`, import.meta.url));

export const sha256Of = (part: Part): string => createHash('sha256').update(contentOf(part)).digest('hex');

export function readLabels(part: Part): ReadLabel[] {
	const rows: unknown[] = parse(contentOf(part).toString('utf8'), { columns: true });
	return rows.map((cells) => {
		const label = row.parse(cells);
		return { ...label, read: readAnswer(label.text, null) };
	});
}
