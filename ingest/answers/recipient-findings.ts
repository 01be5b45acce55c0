import type { EntryKind } from './entry-kinds.ts';
import { name_evidence, type Finding } from './finding.ts';
import type { Match } from './lexicon.ts';
import type { NamePlace } from './names.ts';
import type { Segment } from './segments.ts';
import { isWithin, type Sentence } from './sentences.ts';
import type { State } from './topics.ts';

/** "Nobody received them": an answer that is as good as names. */
export function nobodyIn(
	sentence: Sentence,
	segments: Segment[],
	topics: State[],
	names: NamePlace[],
): Finding[] {
	const has = (kind: EntryKind): boolean => sentence.matches.some((match) => match.kind === kind);
	if (has('condition') || (has('except') && !has('nobody_else'))) return [];
	const of = (kinds: EntryKind[]): Match[] => sentence.matches.filter(({ kind }) => kinds.includes(kind));
	const acts = of(['recipient_verb', 'recipient_label', 'give_verb', 'receive_verb']);
	const said = of(['nobody']);
	const others = segments.some(({ is_refused }) => is_refused) ? [] : of(['nobody_else']);
	if ((said.length > 0 && acts.length > 0) || others.length > 0)
		return [
			{ value: 'named', evidence: [...said, ...others].map(({ entry_id }) => ({ entry_id, words: '' })) },
		];
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
export function namedBefore(
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
