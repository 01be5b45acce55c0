import { lexiconLanguages, lexiconOf, matchesOf, type LexiconLanguage } from './lexicon.ts';

/** The language whose words are most frequent in a folded text, function words counted double; null when it has none of any. */
export function languageOf(folded: string): LexiconLanguage | null {
	const counts = lexiconLanguages.map((language) => {
		const own = lexiconOf(language).filter(({ entry_id }) => entry_id.startsWith(`${language}_`));
		const found = matchesOf(own, folded).filter(({ kind }) => kind !== 'not_name');
		const count = found.reduce((sum, { kind }) => sum + (kind === 'function_word' ? 2 : 1), 0);
		return { language, count };
	});
	const [most] = counts.sort((one, other) => other.count - one.count);
	return most && most.count > 0 ? most.language : null;
}
