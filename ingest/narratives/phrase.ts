import { wordsOf } from './words.ts';

/** One word of a phrase. */
export interface PhraseStep {
	/** Any of these; one that ends in `*` stands for all words that begin so. */
	alternatives: string[];
	/** How many other words of the sentence may stand before it. */
	most_between: number;
}

/** Other words that one `~` allows. */
const words_between = 4;
/** Steps × words between bound the cost of a word, whatever the text. */
const most_gaps = 8;

/**
 * Reads a phrase: words, `one|other` for either, `word*` for any ending, `~` for up to four other words of the same sentence (twice for up to
 * eight). Words are folded; what parts words in a text parts them here: `data-set` is two.
 */
export function phraseSteps(phrase: string): PhraseStep[] {
	const steps: PhraseStep[] = [];
	let most_between = 0;
	for (const part of phrase.split(' ')) {
		if (part === '~') most_between += words_between;
		else {
			const alternatives = part.split('|');
			for (const alternative of alternatives) check(alternative, phrase);
			steps.push({ alternatives, most_between: steps.length === 0 ? 0 : most_between });
			most_between = 0;
		}
	}
	if (steps.length === 0 || most_between > 0 || phrase.startsWith('~'))
		throw new Error(`invalid phrase: ${phrase}`);
	if (phrase.split('~').length - 1 > most_gaps) throw new Error(`invalid phrase: ${phrase}: too many gaps`);
	return steps;
}

function check(alternative: string, phrase: string): void {
	const stem = alternative.endsWith('*') ? alternative.slice(0, -1) : alternative;
	const [word, ...others] = wordsOf(stem);
	if (word?.word !== stem || others.length > 0) throw new Error(`invalid phrase: ${phrase}: ${alternative}`);
	if (alternative !== stem && stem.length < 3)
		throw new Error(`invalid phrase: ${phrase}: ${alternative} is too short`);
}
