import type { BackgroundWork } from './background.ts';
import type { GroupingSummary } from './campaigns/group-texts.ts';
import { readAnswersInBackground } from './load-answer-readings.ts';
import { suggestInBackground } from './load-suggestions.ts';
import { groupInBackground } from './load-text-groups.ts';

/** What is read in the texts of the store while the engine builds tables. */
export interface TextReading {
	/** Resolves with how many access answers were read. */
	answers: Promise<number>;
	/** Resolves with how many narratives were read. */
	narratives: Promise<number>;
	groups: Promise<GroupingSummary>;
	stop(): Promise<void>;
}

/** Reads the texts that came with this run, in one thread after another: the store has one writer at a time. */
export function readTexts(state: string): TextReading {
	let current: BackgroundWork<unknown> | null = null;
	let is_stopped = false;
	const start = async <Result>(begin: (state: string) => BackgroundWork<Result>): Promise<Result> => {
		if (is_stopped) throw new Error('stopped: reading of texts');
		const work = begin(state);
		current = work;
		return work.done;
	};
	const answers = start(readAnswersInBackground);
	const narratives = answers.then(() => start(suggestInBackground));
	const groups = narratives.then(() => start(groupInBackground));
	// Whoever waits hears of it; before that, it is no error that nobody caught.
	for (const reading of [answers, narratives, groups]) reading.catch(() => undefined);
	return {
		answers,
		narratives,
		groups,
		stop: async () => {
			is_stopped = true;
			await current?.stop();
		},
	};
}
