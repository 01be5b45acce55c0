/** One choice behind a phrase of the question. */
export interface PhraseOption {
	value: string;
	label: string;
	is_selected: boolean;
}

/** A control behind a phrase: `name` is the URL key it sets; an empty value means "any". */
export interface PhraseControl {
	name: string;
	label: string;
	options: PhraseOption[];
}

/** A phrase that can be changed. A period has two controls (from, until); other phrases have one. */
export interface Phrase {
	key: string;
	text: string;
	/** True when the visitor chose it; an untouched phrase reads "any source". */
	is_set: boolean;
	controls: PhraseControl[];
}

/** The question as it is read: fixed words and phrases in turn. */
export type SentencePart = string | Phrase;

/** The whole sentence in plain words, as citations and exports carry it. */
export const sentenceText = (parts: SentencePart[]): string =>
	parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');
