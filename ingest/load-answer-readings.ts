import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import type { Engine } from './engine.ts';
import { AnswerReadings } from './store/answer-readings.ts';

const worker = new URL('./answers/reading-worker.ts', import.meta.url);
const matchedList = z.array(z.object({ entry_id: z.string(), words: z.string() }));

export interface AnswerReadingRun {
	/** Resolves with the number of answers that were read; rejects with whatever stopped it. */
	done: Promise<number>;
	stop(): Promise<number>;
}

/** Reads the access answers that came with this run, in a thread of its own. */
export function readAnswersInBackground(state: string): AnswerReadingRun {
	const thread = new Worker(worker, { workerData: state });
	const done = new Promise<number>((resolve, reject) => {
		thread.once('message', resolve);
		thread.once('error', reject);
		thread.once('exit', (code) => reject(new Error(`invalid reading: the thread ended with ${code}`)));
	});
	// Whoever waits hears of it; before that, it is no error that nobody caught.
	done.catch(() => undefined);
	return { done, stop: () => thread.terminate() };
}

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
