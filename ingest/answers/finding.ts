import type { RecipientAnswer } from '../../src/lib/domain/recipient-answers.ts';
import type { SourceSpecificity } from '../../src/lib/domain/source-specificities.ts';
import type { Match } from './lexicon.ts';
import type { NamePlace } from './names.ts';
import type { PreparedText } from './prepare.ts';

export interface Finding {
	/**
	 * Beside the codes, weaker ones. `unlisted_category`: an origin that is no stock phrase and in no list. `given_by_you`: a stock phrase where
	 * nothing else is said. `unknown_verb`: "your address ... from X"; `source_refused` says that this means nothing.
	 */
	value:
		| Exclude<SourceSpecificity | RecipientAnswer, 'none'>
		| 'unlisted_category'
		| 'given_by_you'
		| 'source_refused'
		| 'unknown_verb';
	evidence: { entry_id: string; words: string }[];
}

export const name_evidence = { entry_id: 'name', words: '' };
/** A word with a capital behind another word: what a wide pattern spans may be a name that was not seen. */
const inner_capital = / [("']?\p{Lu}/u;

/** Without words where they stand for a name, or touch or may hold one. */
export const evidence = (
	matches: Match[],
	{ text, folded }: PreparedText,
	names: NamePlace[],
): Finding['evidence'] =>
	matches.map(({ entry_id, start, end, kind }) => ({
		entry_id,
		words:
			kind === 'named_source' ||
			inner_capital.test(text.slice(start, end)) ||
			names.some((name) => name.start < end && name.end > start)
				? ''
				: folded.slice(start, end),
	}));
