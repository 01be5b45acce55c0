import { inBackground, type BackgroundWork } from './background.ts';
import type { Engine } from './engine.ts';
import { NarrativeSuggestions } from './store/narrative-suggestions.ts';

const worker = new URL('./narratives/reading-worker.ts', import.meta.url);

/** Reads the narratives that came with this run, in a thread of its own; resolves with how many it read. */
export const suggestInBackground = (state: string): BackgroundWork<number> => inBackground(worker, state);

const model = (name: string): URL => new URL(`./models/rules/${name}.sql`, import.meta.url);
const portion = 10_000;

/** Loads what the narratives of written complaints suggest into analyst.main.narrative_suggestions: codes, dates and places, no words. What was registered before `purged_before` (ISO day) has none. */
export async function loadSuggestions(
	engine: Engine,
	state: string,
	purged_before: string | null,
): Promise<void> {
	const store = new NarrativeSuggestions(state);
	try {
		await engine.run(model('narrative-suggestions'), { purged_before });
		const narratives = await engine.rows<{ text_sha256: string }>(model('unsuggested-narratives'));
		for (let at = 0; at < narratives.length; at += portion) {
			const texts = store.of(narratives.slice(at, at + portion));
			await engine.run(model('add-narrative-suggestions'), { texts: JSON.stringify(texts) });
		}
		await engine.run(model('complaint-suggestions'));
	} finally {
		store.close();
	}
}
