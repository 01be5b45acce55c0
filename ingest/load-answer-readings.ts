import { z } from 'zod';
import { inBackground, type BackgroundWork } from './background.ts';
import type { Engine } from './engine.ts';
import { AnswerReadings } from './store/answer-readings.ts';

const worker = new URL('./answers/reading-worker.ts', import.meta.url);
const matchedList = z.array(z.object({ entry_id: z.string(), words: z.string() }));

/** Reads the access answers that came with this run, in a thread of its own; resolves with how many it read. */
export const readAnswersInBackground = (state: string): BackgroundWork<number> => inBackground(worker, state);

/** Loads what was read in each access answer into analyst.main.answer_readings: entries and generic words, no names. */
export async function loadAnswerReadings(engine: Engine, state: string): Promise<void> {
	const store = new AnswerReadings(state);
	try {
		await engine.run(new URL('./models/rules/answer-readings.sql', import.meta.url));
		let rows: object[] = [];
		const flush = async (): Promise<void> => {
			await engine.run(new URL('./models/rules/add-answer-readings.sql', import.meta.url), {
				readings: JSON.stringify(rows),
			});
			rows = [];
		};
		for (const { matched, ...reading } of store.all()) {
			rows.push({ ...reading, matched_words: matchedList.parse(JSON.parse(matched)).map(wordsOf) });
			if (rows.length === 10_000) await flush();
		}
		await flush();
	} finally {
		store.close();
	}
}

/** `entry_id: words`, or the entry alone where the words would say more than the lexicon does. */
const wordsOf = ({ entry_id, words }: { entry_id: string; words: string }): string =>
	words === '' ? entry_id : `${entry_id}: ${words}`;
