import type { RecipientAnswer } from '../../src/lib/domain/recipient-answers.ts';
import type { SourceSpecificity } from '../../src/lib/domain/source-specificities.ts';
import { formulaSha256 } from './formula.ts';
import { languageOf } from './language.ts';
import { isLexiconLanguage, lexiconOf, matchesOf, type LexiconLanguage } from './lexicon.ts';
import { longestAnswer } from './longest-answer.ts';
import type { Finding } from './finding.ts';
import { findings } from './findings.ts';
import { prepare } from './prepare.ts';
import { sentencesOf } from './sentences.ts';
import { visible } from './visible.ts';

export interface AnswerReading {
	language: LexiconLanguage | null;
	/** Null where it can not be told: in another language, or vague as far as an overlong answer was read. */
	source_specificity: SourceSpecificity | null;
	recipient_specificity: RecipientAnswer | null;
	/** What the reading rests on. Names are never among the words: their entry is `name`, without words. */
	matched: { entry_id: string; words: string }[];
	/** One for all texts that differ only in names, numbers, dates, addresses and greetings. */
	formula_sha256: string;
}

/**
 * How precisely an answer to an access request says where data came from and who received them. `language` is a code of two letters, or null
 * to have it told by the text; what is in another can not be told.
 */
export function readAnswer(text: string, language: string | null): AnswerReading {
	const prepared = prepare(text.slice(0, longestAnswer));
	const known = language !== null && isLexiconLanguage(language) ? language : languageOf(prepared.folded);
	const matches = known === null ? [] : visible(matchesOf(lexiconOf(known), prepared.folded), prepared);
	const sentences = sentencesOf(prepared, matches);
	const found = findings(prepared, sentences, known);
	const source = best(found, sourceOrder);
	const recipients = best(found, recipientOrder);
	const specificity = source ? standingFor[source.value] : 'none';
	const recipient_answer = recipients?.value ?? 'none';
	const isTold = (value: SourceSpecificity | RecipientAnswer): boolean =>
		known !== null && (text.length <= longestAnswer || telling.has(value));
	const denials = matches
		.filter(({ kind }) => kind === 'no_data')
		.map(({ entry_id }) => ({ entry_id, words: '' }));
	return {
		language: known,
		source_specificity: isTold(specificity) ? specificity : null,
		recipient_specificity: isTold(recipient_answer) ? recipient_answer : null,
		matched: [...evidenceOf([source, recipients]), ...denials],
		formula_sha256: formulaSha256(prepared, sentences, known),
	};
}

const telling: ReadonlySet<SourceSpecificity | RecipientAnswer> = new Set([
	'named_source',
	'named_category',
	'named',
] as const);
const sourceOrder = [
	'named_source',
	'named_category',
	'generic_formula',
	'unlisted_category',
	'given_by_you',
	'source_refused',
	'unknown_verb',
] as const;
/** What the weaker findings stand for. */
const standingFor: Record<(typeof sourceOrder)[number], SourceSpecificity> = {
	named_source: 'named_source',
	named_category: 'named_category',
	generic_formula: 'generic_formula',
	unlisted_category: 'named_category',
	given_by_you: 'generic_formula',
	source_refused: 'none',
	unknown_verb: 'named_category',
};
const recipientOrder = ['named', 'categories_only'] as const;

/** The most precise finding counts. */
function best<V extends Finding['value']>(
	found: Finding[],
	order: readonly V[],
): { value: V; evidence: Finding['evidence'] } | undefined {
	for (const value of order) {
		const evidence = found
			.filter((finding) => finding.value === value)
			.flatMap((finding) => finding.evidence);
		if (found.some((finding) => finding.value === value)) return { value, evidence };
	}
	return undefined;
}

const evidenceOf = (parts: ({ evidence: Finding['evidence'] } | undefined)[]): AnswerReading['matched'] => {
	const all = parts.flatMap((part) => part?.evidence ?? []);
	return [...new Map(all.map((one) => [`${one.entry_id} ${one.words}`, one])).values()];
};
