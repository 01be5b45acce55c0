import { lexiconLanguages, lexiconOf, matchesOf, type LexiconLanguage } from './lexicon.ts';

/**
 * Marks a word that a text of the language has at least: the open labels have 0.43 and more, other languages up to 0.32 by words that look
 * alike.
 */
const least_share = 0.4;

/** The language whose words are most frequent in a folded text, function words counted double; null where none has enough of them. */
export function languageOf(folded: string): LexiconLanguage | null {
	const counts = lexiconLanguages.map((language) => {
		const own = lexiconOf(language).filter(({ entry_id }) => entry_id.startsWith(`${language}_`));
		const found = matchesOf(own, folded).filter(({ kind }) => kind !== 'not_name');
		const count = found.reduce((sum, { kind }) => sum + (kind === 'function_word' ? 2 : 1), 0);
		return { language, count };
	});
	const [most] = counts.sort((one, other) => other.count - one.count);
	const n_words = folded.match(/\p{L}+/gu)?.length ?? 0;
	return most && most.count > 0 && most.count >= least_share * n_words ? most.language : null;
}
