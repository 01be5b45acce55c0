import type { RecipientAnswer } from '../../src/lib/domain/recipient-answers.ts';
import type { SourceSpecificity } from '../../src/lib/domain/source-specificities.ts';
import type { EntryKind } from './entry-kinds.ts';
import { capitalNouns, type LexiconLanguage, type Match } from './lexicon.ts';
import { namesIn, type NamePlace } from './names.ts';
import type { PreparedText } from './prepare.ts';
import { segmentsOf, type Segment, type Topic } from './segments.ts';
import { attributedUntil, topicAt, topicsOf, type State } from './topics.ts';
import { isWithin, type Sentence } from './sentences.ts';

export interface Finding {
	/** `unlisted_category`: an origin that is no stock phrase and in no list. */
	value: Exclude<SourceSpecificity | RecipientAnswer, 'none'> | 'unlisted_category';
	evidence: { entry_id: string; words: string }[];
}

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
	const anaphors = [
		...(has('anaphor') ? setting.previous.names : []),
		...(has('confirmation') ? setting.previous.suspected : []),
	];
	const found = segments.flatMap((segment, place): Finding[] => {
		const state = topics[place]!;
		if (segment.end <= attributed) return [];
		return has('policy')
			? formulaIn(segment, state)
			: [...inSegment(segment, state, names, setting), ...formulaIn(segment, state)];
	});
	const is_open = attributed < sentence.end;
	const nobody = is_open ? nobodyIn(sentence, segments, topics, names) : [];
	const referred =
		is_open && !found.some(({ value }) => value === 'named')
			? namedBefore(segments, topics, anaphors, names, attributed)
			: [];
	const topic = topics.findLast((state) => state.topic !== null)?.topic ?? null;
	setting.previous = {
		topic: topic ?? (has('carry') ? setting.previous.topic : null),
		names: names.filter(({ is_own, is_sure }) => is_sure && !is_own),
		suspected: attributed > sentence.start ? names : [],
	};
	return [...found, ...nobody, ...referred];
}

/** Without words where they stand for a name, or touch one. */
const evidence = (matches: Match[], folded: string, names: NamePlace[]): Finding['evidence'] =>
	matches.map(({ entry_id, start, end, kind }) => ({
		entry_id,
		words:
			kind === 'named_source' || names.some((name) => name.start < end && name.end > start)
				? ''
				: folded.slice(start, end),
	}));
const name_evidence = { entry_id: 'name', words: '' };

const tellingKinds: EntryKind[] = ['origin', 'collect_verb', 'receive_verb', 'buy_verb', 'give_verb'];

/** Whether a word of the kind stands in or right behind a marker. */
const isFollowedBy = ({ matches }: Segment, { start, end }: Match, wanted: EntryKind): boolean =>
	matches.some((match) => match.kind === wanted && match.start >= start && match.start <= end + 5);

function inSegment(
	segment: Segment,
	state: State,
	names: NamePlace[],
	{ prepared: { folded }, own }: Setting,
): Finding[] {
	if (state.topic === null || state.is_negated) return [];
	const of = (topic: Topic): Match[] =>
		state.markers.filter((marker) => marker.topic === topic).map(({ match }) => match);
	const found: Finding[] = [];
	const objects = [
		...segment.matches
			.filter(({ kind }) => kind === 'named_source')
			.map((match) => ({ ...match, is_register: true })),
		...names
			.filter((name) => isWithin(name, segment) && !name.is_own && !isOwn(folded, name, own))
			.map((name) => ({ ...name, is_register: false })),
	];
	for (const object of objects) {
		const topic = topicAt(state, object.start);
		if (topic === 'source' && !(state.is_blocked && segment.is_refused))
			found.push({
				value: 'named_source',
				evidence: [...evidence(of('source'), folded, names), name_evidence],
			});
		if (topic === 'recipients' && !segment.is_refused)
			found.push({ value: 'named', evidence: [...evidence(of('recipients'), folded, names), name_evidence] });
	}
	if (state.is_blocked) return found;

	const categories = segment.matches.filter(({ kind }) => kind === 'category');
	for (const category of categories)
		if (topicAt(state, category.start) === 'source')
			found.push({ value: 'named_category', evidence: evidence([...of('source'), category], folded, names) });
	const self = segment.matches.filter(({ kind }) => kind === 'self_source');
	const telling = of('source').filter(({ kind }) => tellingKinds.includes(kind));
	if (telling.some((marker) => isFollowedBy(segment, marker, 'from')))
		found.push({ value: 'unlisted_category', evidence: evidence(telling, folded, names) });
	const received = of('recipients').filter(({ kind }) => kind !== 'sale_verb');
	if (received.length > 0)
		found.push({ value: 'categories_only', evidence: evidence(received, folded, names) });
	const is_somewhere = segment.matches.some(({ kind }) => kind === 'formula') && categories.length === 0;
	if (is_somewhere) return found;
	if (of('source').some(({ kind }) => kind === 'self_verb') || (self.length > 0 && state.topic === 'source'))
		found.push({ value: 'named_source', evidence: evidence(of('source'), folded, names) });
	return found;
}

function formulaIn(segment: Segment, state: State): Finding[] {
	const formulas = segment.matches.filter(({ kind }) => kind === 'formula' || kind === 'policy');
	return state.topic === 'recipients' || state.is_negated
		? []
		: formulas.map(({ entry_id }) => ({ value: 'generic_formula', evidence: [{ entry_id, words: '' }] }));
}

/** "Nobody received them": an answer that is as good as names. */
function nobodyIn(sentence: Sentence, segments: Segment[], topics: State[], names: NamePlace[]): Finding[] {
	const has = (kind: EntryKind): boolean => sentence.matches.some((match) => match.kind === kind);
	if (has('condition') || has('except')) return [];
	const of = (kinds: EntryKind[]): Match[] => sentence.matches.filter(({ kind }) => kinds.includes(kind));
	const acts = of(['recipient_verb', 'recipient_label', 'give_verb', 'receive_verb']);
	const said = of(['nobody']);
	if (said.length > 0 && acts.length > 0)
		return [{ value: 'named', evidence: said.map(({ entry_id }) => ({ entry_id, words: '' })) }];
	const plain = segments.find((segment, place) => {
		const state = topics[place]!;
		return (
			state.topic === 'recipients' &&
			segment.is_negated &&
			!segment.is_refused &&
			!state.is_blocked &&
			segment.markers.some(
				({ is_weak, topic, match }) =>
					!is_weak &&
					topic === 'recipients' &&
					((match.kind !== 'receive_verb' && match.kind !== 'give_verb') ||
						segment.matches.some(({ kind }) => kind === 'anyone')),
			) &&
			(segment.matches.some(({ kind }) => kind === 'anyone') ||
				!names.some((name) => isWithin(name, segment)))
		);
	});
	return plain
		? [
				{
					value: 'named',
					evidence: plain.markers.map(({ match }) => ({ entry_id: match.entry_id, words: '' })),
				},
			]
		: [];
}

/** "That company received it": the name stands in the sentence before. */
function namedBefore(
	segments: Segment[],
	topics: State[],
	before: NamePlace[],
	names: NamePlace[],
	attributed: number,
): Finding[] {
	if (before.length === 0 || names.some(({ is_own }) => !is_own)) return [];
	return segments.flatMap((segment, place): Finding[] => {
		const state = topics[place]!;
		const strong = state.markers.filter(({ is_weak }) => !is_weak);
		if (segment.end <= attributed || state.is_negated || state.is_blocked || strong.length === 0) return [];
		return strong.map(({ topic }) => ({
			value: topic === 'source' ? 'named_source' : 'named',
			evidence: [name_evidence],
		}));
	});
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

const isOwn = (folded: string, { start, end }: NamePlace, own: Set<string>): boolean =>
	folded
		.slice(start, end)
		.split(/[^a-z0-9]+/)
		.some((word) => own.has(word));
