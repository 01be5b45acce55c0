import type { EntryKind } from './entry-kinds.ts';
import type { Finding } from './finding.ts';
import { unknownVerbIn } from './from-somewhere.ts';
import { capitalNouns, type LexiconLanguage } from './lexicon.ts';
import type { Topic } from './markers.ts';
import { namesIn, type NamePlace } from './names.ts';
import type { PreparedText } from './prepare.ts';
import { namedBefore, nobodyIn } from './recipient-findings.ts';
import { formulaIn, inSegment } from './segment-findings.ts';
import { segmentsOf } from './segments.ts';
import type { Sentence } from './sentences.ts';
import { attributedUntil, topicsOf } from './topics.ts';

const year = /\b(?:19|20)\d\d\b/;

interface Setting {
	prepared: PreparedText;
	/** Words of the answering side's own names. */
	own: Set<string>;
	previous: { topic: Topic | null; names: NamePlace[]; suspected: NamePlace[] };
}

/** What each sentence says of origin and recipients, in order. */
export function findings(
	prepared: PreparedText,
	sentences: Sentence[],
	language: LexiconLanguage | null,
): Finding[] {
	const setting: Setting = {
		prepared,
		own: ownWords(prepared, sentences),
		previous: { topic: null, names: [], suspected: [] },
	};
	return sentences.flatMap((sentence) => {
		const names = namesIn(prepared, sentence, language !== null && capitalNouns.has(language));
		return sentence.is_question ? [] : inSentence(sentence, names, setting);
	});
}

function inSentence(sentence: Sentence, names: NamePlace[], setting: Setting): Finding[] {
	const { folded } = setting.prepared;
	const segments = segmentsOf(folded, sentence, names);
	const has = (kind: EntryKind): boolean => sentence.matches.some((match) => match.kind === kind);
	const attributed = attributedUntil(sentence, segments);
	const topics = topicsOf(segments, has('carry') ? setting.previous.topic : null);
	const has_occasion =
		has('occasion') ||
		has('month') ||
		names.length > 0 ||
		year.test(folded.slice(sentence.start, sentence.end));
	const anaphors = [
		...(has('anaphor') ? setting.previous.names : []),
		...(has('confirmation') ? setting.previous.suspected : []),
	];
	const found = segments.flatMap((segment, place): Finding[] => {
		const state = topics[place]!;
		if (segment.end <= attributed) return [];
		return has('policy')
			? formulaIn(segment, state)
			: [
					...inSegment(segment, state, names, { has_occasion, says_nothing: has('no_data') }, setting),
					...formulaIn(segment, state),
				];
	});
	const is_open = attributed < sentence.end;
	const nobody = is_open ? nobodyIn(sentence, segments, topics, names) : [];
	const referred =
		is_open && !found.some(({ value }) => value === 'named')
			? namedBefore(segments, topics, anaphors, names, attributed)
			: [];
	const is_of_else = has('policy') || has('no_data') || has('recipient_verb') || has('recipient_label');
	const unknown = is_open && !is_of_else ? unknownVerbIn(sentence, segments, topics, folded) : [];
	const topic = topics.findLast((state) => state.topic !== null)?.topic ?? null;
	setting.previous = {
		topic: topic ?? (has('carry') ? setting.previous.topic : null),
		names: names.filter(({ is_own, is_sure }) => is_sure && !is_own),
		suspected: attributed > sentence.start ? names : [],
	};
	return [...found, ...nobody, ...referred, ...unknown];
}

/** Words with a capital behind the last sentence: the signature. */
function ownWords({ text, folded }: PreparedText, sentences: Sentence[]): Set<string> {
	const end = sentences.at(-1)?.end ?? 0;
	return new Set(
		Array.from(text.slice(end).matchAll(/\p{Lu}[\p{L}\d]{3,}/gu), ({ index, 0: word }) =>
			folded.slice(end + index, end + index + word.length),
		),
	);
}
