import { inBackground, type BackgroundWork } from './background.ts';
import type { GroupingSummary } from './campaigns/group-texts.ts';
import type { Engine } from './engine.ts';
import { TextGroups } from './store/text-groups.ts';

const worker = new URL('./campaigns/grouping-worker.ts', import.meta.url);

/** Groups the narratives that came with this run, in a thread of its own. */
export const groupInBackground = (state: string): BackgroundWork<GroupingSummary> =>
	inBackground(worker, state);

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
