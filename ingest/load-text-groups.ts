import { Worker } from 'node:worker_threads';
import type { GroupingSummary } from './campaigns/group-texts.ts';
import type { Engine } from './engine.ts';
import { TextGroups } from './store/text-groups.ts';

const worker = new URL('./campaigns/grouping-worker.ts', import.meta.url);

export interface Grouping {
	/** Resolves when all narratives are grouped; rejects with whatever stopped it. */
	done: Promise<GroupingSummary>;
	stop(): Promise<number>;
}

/** Groups the narratives that came with this run, in a thread of its own. */
export function groupInBackground(state: string): Grouping {
	const thread = new Worker(worker, { workerData: state });
	const done = new Promise<GroupingSummary>((resolve, reject) => {
		thread.once('message', resolve);
		thread.once('error', reject);
		thread.once('exit', (code) => reject(new Error(`invalid grouping: the thread ended with ${code}`)));
	});
	// Whoever waits hears of it; before that, it is no error that nobody caught.
	done.catch(() => undefined);
	return { done, stop: () => thread.terminate() };
}

/** Loads which narrative is in which group: no word of them leaves the store. */
export async function loadTextGroups(engine: Engine, state: string): Promise<void> {
	const store = new TextGroups(state);
	const groups = await engine.appender('main', 'text_groups');
	try {
		for (const rows of store.grouped())
			for (const { text_sha256, text_group, n_shingles, jaccard_to_leader } of rows) {
				groups.appendVarchar(text_sha256);
				groups.appendVarchar(text_group);
				groups.appendInteger(n_shingles);
				groups.appendDouble(jaccard_to_leader);
				groups.endRow();
			}
		groups.closeSync();
	} finally {
		store.close();
	}
}
