import { z } from 'zod';
import { wordsOf } from './fold.ts';
import { referenceRows } from '../reference-rows.ts';

const schema = z.strictObject({
	words: z.string().min(1),
	/** Countries whose law knows the form, ISO 3166-1 alpha-2 or EU, with a bar between; empty: says nothing of a country. */
	countries: z.string().regex(/^([A-Z]{2}(\|[A-Z]{2})*)?$/),
	kind: z.enum(['legal_form', 'leading_form', 'addition', 'generic_word']),
});

const rows = referenceRows('legal-forms.csv', schema);
const countriesOf = new Map(
	rows.map(({ words, countries }) => [wordsOf(words).join(''), countries.split('|').filter(Boolean)]),
);
const ofKind = (...kinds: string[]): Set<string> =>
	new Set(rows.filter(({ kind }) => kinds.includes(kind)).map(({ words }) => wordsOf(words).join('')));
const trailing = ofKind('legal_form', 'addition');
/** Endings of several whole words, such as "limited liability company". */
const phrases = new Set(
	rows
		.filter(({ kind }) => kind === 'legal_form' || kind === 'addition')
		.map((row) => wordsOf(row.words).join(' ')),
);
const leading = ofKind('leading_form');
const additions = ofKind('addition');
const generic = ofKind('generic_word');
const longest = 6;

export interface WithoutForms {
	words: string[];
	/** The legal forms that were taken off, in their order, without points and spaces. */
	forms: string[];
	/** The countries that the forms point to; null where they say nothing. Contradicting forms give an empty list. */
	countries: string[] | null;
}

/** Takes legal forms off both ends and additions such as "and its affiliates" off the end; one word always stays. */
export function withoutForms(given: readonly string[]): WithoutForms {
	let words = [...given];
	const forms: string[] = [];
	for (let count = endingOf(words); count > 0; count = endingOf(words)) {
		const form = words.slice(-count).join('');
		if (!additions.has(form)) forms.unshift(form);
		words = words.slice(0, -count);
	}
	while (words.length > 1 && leading.has(words[0] ?? '')) {
		if (words[0] !== 'the') forms.unshift(words[0] ?? '');
		words = words.slice(1);
	}
	return { words, forms, countries: together(forms) };
}

/** How many words at the end are a legal form or an addition: as whole words, or as single letters with points between. */
function endingOf(words: readonly string[]): number {
	for (let count = Math.min(longest, words.length - 1); count > 0; count -= 1) {
		const last = words.slice(-count);
		if (phrases.has(last.join(' '))) return count;
		const isSpelled = count === 1 || last.every((word) => word.length <= 2);
		if (isSpelled && trailing.has(last.join(''))) return count;
	}
	return 0;
}

function together(forms: readonly string[]): string[] | null {
	const said = forms.map((form) => countriesOf.get(form) ?? []).filter((countries) => countries.length > 0);
	const [first] = said;
	if (!first) return null;
	return first.filter((country) => said.every((countries) => countries.includes(country)));
}

/** A word that says what many firms do ("Data", "Media") and names none of them. */
export const isGenericWord = (word: string): boolean => generic.has(word);
