import { modelVersion } from '../identity.ts';
import { NarrativeSuggestions } from '../store/narrative-suggestions.ts';
import { lexiconVersion } from './lexicon.ts';
import { suggestionsOf } from './suggest.ts';

const portion = 2000;

/** Reads the narratives of a state folder that this version of lexicons and program has not read; returns how many. */
export function readNewNarratives(state: string): number {
	const lexicon_version = `${lexiconVersion()}-${modelVersion()}`;
	const store = new NarrativeSuggestions(state);
	let n_read = 0;
	try {
		for (const narratives of store.unread(lexicon_version, portion)) {
			store.save(
				lexicon_version,
				narratives.map(({ text_sha256, text }) => ({
					text_sha256,
					suggestions: JSON.stringify(suggestionsOf(text, null)),
				})),
			);
			n_read += narratives.length;
		}
		return n_read;
	} finally {
		store.close();
	}
}
