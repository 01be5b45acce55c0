import type { EntryKind } from './entry-kinds.ts';
import type { Match } from './lexicon.ts';
import type { Sentence } from './sentences.ts';

/** What a part of a sentence speaks of: where data came from, or who received them. */
export type Topic = 'source' | 'recipients';

export interface Marker {
	topic: Topic;
	/** A weak marker names the topic, but tells nothing: "the source". */
	is_weak: boolean;
	match: Match;
}

/** A part of a sentence between commas, conjunctions and words of contrast. */
export interface Segment {
	start: number;
	end: number;
	matches: Match[];
	markers: Marker[];
	is_negated: boolean;
	is_refused: boolean;
	/** Whether a word of contrast stands before it. */
	is_contrast: boolean;
}

const separators = /[,;:](?= |$)| (?:en|and|und|et|e|oder|of|or|ou) /g;
const near = 60;

export function segmentsOf(folded: string, sentence: Sentence, names: Place[]): Segment[] {
	const hard = sentence.matches.filter(({ kind }) => kind === 'contrast' || kind === 'except');
	const soft = Array.from(
		folded.slice(sentence.start, sentence.end).matchAll(separators),
		({ index, 0: mark }) => ({
			at: sentence.start + index + mark.length,
			is_contrast: mark.startsWith(';') || mark.startsWith(':'),
		}),
	);
	const cuts = [...hard.map(({ start }) => ({ at: start, is_contrast: true })), ...soft]
		.filter(({ at }) => at > sentence.start && at < sentence.end && !isInside(sentence, names, at))
		.sort((one, other) => one.at - other.at);
	const starts = [{ at: sentence.start, is_contrast: false }, ...cuts];
	return starts.map(({ at, is_contrast }, place) => {
		const end = starts[place + 1]?.at ?? sentence.end;
		const matches = sentence.matches.filter((match) => match.start >= at && match.start < end);
		const has = (kind: EntryKind): boolean => matches.some((match) => match.kind === kind);
		return {
			start: at,
			end,
			matches,
			markers: markersOf(matches, has),
			is_negated: has('negation'),
			is_refused: has('refusal') || has('referral'),
			is_contrast,
		};
	});
}

/** Labels and phrases are not cut. */
interface Place {
	start: number;
	end: number;
}

const isInside = ({ matches }: Sentence, names: Place[], at: number): boolean =>
	names.some(({ start, end }) => start < at && end > at) ||
	matches.some(
		({ kind, start, end }) =>
			(kind === 'source_label' ||
				kind === 'recipient_label' ||
				kind === 'formula' ||
				kind === 'nobody' ||
				kind === 'idiom' ||
				kind === 'refusal') &&
			start < at &&
			end > at,
	);

function markersOf(matches: Match[], has: (kind: EntryKind) => boolean): Marker[] {
	const followed = (match: Match, kinds: EntryKind[]): EntryKind | undefined =>
		matches.find(
			(other) => kinds.includes(other.kind) && other.start >= match.end && other.start - match.end <= near,
		)?.kind;
	const isBefore = (match: Match, kind: EntryKind): boolean =>
		matches.some(
			(other) => other.kind === kind && other.start <= match.start && match.start - other.end <= near,
		);
	return matches.flatMap((match): Marker[] => {
		const as = (topic: Topic, is_weak = false): Marker[] => [{ topic, is_weak, match }];
		switch (match.kind) {
			case 'source_label':
			case 'origin':
			case 'collect_verb':
			case 'stand_verb':
			case 'refer_verb':
				return as('source');
			case 'self_verb':
				return isBefore(match, 'you') && !has('conditional') ? as('source') : [];
			case 'source_topic':
				return as('source', true);
			case 'buy_verb':
				return followed(match, ['to', 'by']) === 'to' ? as('recipients') : as('source');
			case 'receive_verb':
				return (has('we') || has('by') || has('to_us')) && !has('from_us') && !has('nobody')
					? as('source')
					: as('recipients');
			case 'give_verb': {
				if (has('to_us')) return as('source');
				const next = followed(match, ['to', 'by']);
				if (next === 'by') return as('source');
				const has_giver =
					isBefore(match, 'category') && !isBefore(match, 'we') && !isBefore(match, 'recipient_verb');
				return as(next !== 'to' && has_giver ? 'source' : 'recipients');
			}
			case 'recipient_label':
			case 'recipient_verb':
				return as('recipients');
			case 'sale_verb':
				return as('recipients', true);
			default:
				return [];
		}
	});
}
