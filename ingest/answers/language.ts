import { lexiconLanguages, lexiconOf, matchesOf, type LexiconLanguage } from './lexicon.ts';

/**
 * Marks a word that a text of the language has at least: the open labels have 0.45 and more, other languages up to 0.32 by words that look
 * alike.
 */
const least_share = 0.4;
const words = /[a-z]+/g;

/** The words that a language is told by, one by one. */
const functionWords = lexiconLanguages.map((language) => ({
	language,
	known: new Set(
		lexiconOf(language)
			.filter(({ kind }) => kind === 'function_word')
			.flatMap(({ source }) => source.split('|')),
	),
}));

/** The language that marks most of a folded text, function words counted double; null where none marks enough of it. */
export function languageOf(folded: string): LexiconLanguage | null {
	const said = folded.match(words) ?? [];
	const by_function = functionWords
		.map(({ language, known }) => ({ language, count: said.filter((word) => known.has(word)).length }))
		.sort((one, other) => other.count - one.count);
	const [first, second] = by_function;
	// Most texts are told by their function words: the other lexicons need not be tried.
	const is_clear = first!.count >= 3 && first!.count >= 2 * second!.count;
	const tried = is_clear ? [first!.language] : lexiconLanguages;
	const [most] = tried
		.map((language) => ({ language, count: marksIn(folded, language) }))
		.sort((one, other) => other.count - one.count);
	const n_words = folded.match(/\p{L}+/gu)?.length ?? 0;
	return most && most.count > 0 && most.count >= least_share * n_words ? most.language : null;
}

function marksIn(folded: string, language: LexiconLanguage): number {
	const own = lexiconOf(language).filter(({ entry_id }) => entry_id.startsWith(`${language}_`));
	const found = matchesOf(own, folded).filter(({ kind }) => kind !== 'not_name');
	return found.reduce((sum, { kind }) => sum + (kind === 'function_word' ? 2 : 1), 0);
}
