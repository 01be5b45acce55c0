import type { FilingsQuestion } from '../question/filings-question.ts';
import type { Phrase, PhraseControl, SentencePart } from '../question/sentence.ts';
import { fill } from './fill.ts';
import type { Text } from './texts.ts';

interface Choice {
	value: string;
	label: string;
}

const phrase = (
	key: string,
	chosen: string,
	text: string,
	control: { name: string; label: string },
	options: readonly Choice[],
): Phrase => ({
	key,
	text,
	is_set: chosen !== '',
	controls: [
		{
			...control,
			options: options.map((option) => ({ ...option, is_selected: option.value === chosen })),
		} satisfies PhraseControl,
	],
});

/** Which filings are listed, as a sentence whose phrases are controls. */
export const filingsSentence = (
	{ filings }: Text,
	question: FilingsQuestion,
	offered: { vendors: readonly Choice[]; filing_types: readonly Choice[] },
): SentencePart[] => {
	const labelOf = (choices: readonly Choice[], code: string) =>
		choices.find(({ value }) => value === code)?.label ?? code;
	const { vendor, filing_type, only_conflicts } = filings;
	const [chosen_vendor, chosen_type] = [question.vendor ?? '', question.filing_type ?? ''];
	const phrases: Record<string, Phrase> = {
		vendor: phrase(
			'vendor',
			chosen_vendor,
			chosen_vendor === '' ? vendor.any : labelOf(offered.vendors, chosen_vendor),
			{ name: 'vendor', label: vendor.label },
			[{ value: '', label: vendor.any }, ...offered.vendors],
		),
		filing_type: phrase(
			'filing_type',
			chosen_type,
			chosen_type === ''
				? filing_type.any
				: fill(filing_type.set, { name: labelOf(offered.filing_types, chosen_type) }),
			{ name: 'filingType', label: filing_type.label },
			[{ value: '', label: filing_type.option }, ...offered.filing_types],
		),
		only_conflicts: phrase(
			'only_conflicts',
			question.only_conflicts ? 'true' : '',
			question.only_conflicts ? only_conflicts.set : only_conflicts.any,
			{ name: 'onlyConflicts', label: only_conflicts.label },
			[
				{ value: '', label: only_conflicts.any },
				{ value: 'true', label: only_conflicts.set },
			],
		),
	};
	return filings.sentence
		.split(/\{(\w+)\}/)
		.map((piece, position) => (position % 2 === 1 ? (phrases[piece] ?? piece) : piece))
		.filter((part) => part !== '');
};
