import { compareQuarters, periodLength, quartersOf, type Quarter } from '../domain/period.ts';
import {
	comparisons,
	setDimensions,
	type AskedDimension,
	type Comparison,
	type Question,
} from '../question/question.ts';
import type { Scope } from '../question/scope.ts';
import type { Phrase, PhraseControl, SentencePart } from '../question/sentence.ts';
import { fill } from './fill.ts';
import { formatNumber } from './format.ts';
import { duringWords, quarterWords } from './period-words.ts';
import { plural } from './plural.ts';
import { nameOf, type Words } from './words.ts';

/** What each phrase offers: the values that have figures. */
export type Offered = Record<AskedDimension, readonly string[]>;

const urlKeys: Record<AskedDimension, string> = {
	vendor: 'vendor',
	data_source: 'dataSource',
	violation_type: 'violationType',
};

/** The name of a set dimension as it reads inside the sentence. */
export const phraseName = (words: Words, dimension: AskedDimension, code: string): string => {
	const { question } = words.text;
	if (code === 'other') return question.other_vendors;
	if (code === 'not_stated') {
		return dimension === 'data_source' ? question.no_source_stated : question.no_violation_stated;
	}
	return nameOf(words, dimension, code);
};

/** The names of everything the question sets. */
export const askedNames = (words: Words, question: Question): string[] =>
	setDimensions(question).map((dimension) => phraseName(words, dimension, question[dimension] ?? ''));

/** Small numbers are written out: "the four quarters before". */
const inWords = ({ lang, text }: Words, number: number): string => {
	const names: Record<number, string> = text.question.small_numbers;
	return names[number] ?? formatNumber(lang, number);
};

export const comparisonWords = (words: Words, comparison: Comparison, quarters: number): string => {
	const { question } = words.text;
	if (comparison === 'none') return question.none;
	return plural(words.lang, question[comparison], quarters, { count: inWords(words, quarters) });
};

/** A label of the codebook stands in quotation marks: it is a name, whatever the sentence around it says. */
const phraseText = (words: Words, dimension: AskedDimension, code: string): string => {
	const name = phraseName(words, dimension, code);
	const is_label = dimension !== 'vendor' && code !== 'not_stated';
	return is_label ? fill(words.text.question.quoted, { name }) : name;
};

const dimensionPhrase = (
	words: Words,
	question: Question,
	dimension: AskedDimension,
	offered: readonly string[],
): Phrase => {
	const { any: whichever, label } = words.text.question[dimension];
	const chosen = question[dimension];
	const codes = chosen === null || offered.includes(chosen) ? offered : [...offered, chosen];
	const options = codes.map((value) => ({
		value,
		label: phraseName(words, dimension, value),
		is_selected: value === chosen,
	}));
	return {
		key: dimension,
		text: chosen === null ? whichever : phraseText(words, dimension, chosen),
		is_set: chosen !== null,
		controls: [
			{
				name: urlKeys[dimension],
				label,
				options: [{ value: '', label: whichever, is_selected: chosen === null }, ...options],
			},
		],
	};
};

const quarterControl = (
	words: Words,
	name: 'from' | 'until',
	chosen: Quarter,
	scope: Scope,
): PhraseControl => ({
	name,
	label: words.text.question[name],
	options: quartersOf({ from: scope.first_quarter, until: scope.last_quarter })
		.toSorted((one, other) => compareQuarters(other, one))
		.map((quarter) => ({
			value: quarter,
			label: quarterWords(words, quarter),
			is_selected: quarter === chosen,
		})),
});

/** The question as a sentence whose phrases are controls. */
export const questionSentence = (
	words: Words,
	question: Question,
	scope: Scope,
	offered: Offered,
): SentencePart[] => {
	const quarters = periodLength(question.period);
	const phrases: Record<string, () => Phrase> = {
		vendor: () => dimensionPhrase(words, question, 'vendor', offered.vendor),
		data_source: () => dimensionPhrase(words, question, 'data_source', offered.data_source),
		violation_type: () => dimensionPhrase(words, question, 'violation_type', offered.violation_type),
		period: () => ({
			key: 'period',
			text: duringWords(words, question.period),
			is_set: true,
			controls: [
				quarterControl(words, 'from', question.period.from, scope),
				quarterControl(words, 'until', question.period.until, scope),
			],
		}),
		comparison: () => ({
			key: 'comparison',
			text: comparisonWords(words, question.comparison, quarters),
			is_set: question.comparison !== 'previous',
			controls: [
				{
					name: 'comparison',
					label: words.text.question.compare,
					options: comparisons.map((value) => ({
						value,
						label: comparisonWords(words, value, quarters),
						is_selected: value === question.comparison,
					})),
				},
			],
		}),
	};
	return words.text.question.sentence
		.split(/\{(\w+)\}/)
		.map((piece, position) => (position % 2 === 1 ? (phrases[piece]?.() ?? piece) : piece))
		.filter((part) => part !== '');
};
