import type { EntryKind } from './entry-kinds.ts';
import type { Match } from './lexicon.ts';

/** What a part of a sentence speaks of: where data came from, or who received them. */
export type Topic = 'source' | 'recipients';

export interface Marker {
	topic: Topic;
	/** A weak marker names the topic, but tells nothing: "the source". */
	is_weak: boolean;
	match: Match;
}

const near = 60;
/** Verbs stand at the end of a Dutch or German sentence, far behind "you". */
const far = 160;

const telling: EntryKind[] = [
	'origin',
	'collect_verb',
	'stand_verb',
	'refer_verb',
	'receive_verb',
	'recipient_verb',
];

/** The words of a segment that speak of origin or recipients. `said`: who acts, in it or else in the segments before it. */
export function markersOf(matches: Match[], said: Match[]): Marker[] {
	const has = (kind: EntryKind): boolean => matches.some((match) => match.kind === kind);
	const followed = (match: Match, kinds: EntryKind[]): EntryKind | undefined =>
		matches.find(
			(other) => kinds.includes(other.kind) && other.start >= match.end && other.start - match.end <= near,
		)?.kind;
	/** "Passed to X", not "passed to us". */
	const goesTo = (match: Match): boolean => {
		const to = matches.find(
			({ kind, start }) =>
				(kind === 'to' || kind === 'by') && start >= match.end && start - match.end <= near,
		);
		return to?.kind === 'to' && !matches.some(({ kind, start }) => kind === 'to_us' && start === to.start);
	};
	const isBefore = (match: Match, kind: EntryKind): boolean =>
		matches.some(
			(other) => other.kind === kind && other.start <= match.start && match.start - other.end <= near,
		);
	/** "You gave", not "we tell you that someone gave". */
	const isSaidOfYou = (match: Match): boolean => {
		const you = said.findLast(
			({ kind, start, end }) => kind === 'you' && start <= match.start && match.start - end <= far,
		);
		if (!you || (!matches.includes(you) && (has('to') || has('recipient_verb')))) return false;
		return !matches.some(
			({ kind, start }) => kind === 'subordinator' && start >= you.end && start < match.start,
		);
	};
	/** "Your aunt filled it in". */
	const isDoneForYou = (match: Match): boolean =>
		isBefore(match, 'category') &&
		!said.some(({ kind }) => kind === 'we' || kind === 'you') &&
		!['to', 'recipient_verb', 'give_verb', 'anyone'].some((kind) => has(kind as EntryKind));
	/** "We received", not "what I know is that someone received". */
	const isOurs = (match: Match): boolean =>
		matches.some(
			(we) =>
				we.kind === 'we' &&
				!matches.some(
					({ kind, start }) =>
						kind === 'subordinator' &&
						start > Math.min(we.start, match.start) &&
						start < Math.max(we.start, match.start),
				),
		);
	/** "Given to us". */
	const isToUs = ({ start, end }: Match): boolean =>
		matches.some((us) => us.kind === 'to_us' && us.start > start && us.start < end && us.end > end);
	/** "The firm X, a publisher, sold us": "us" may stand in a segment before. */
	const is_to_us = has('to_us') || (!has('we') && !has('to') && said.some(({ kind }) => kind === 'to_us'));
	/** "Mail order" is no order; "loaded into" is not "loaded". */
	const isPart = ({ kind, start, end }: Match): boolean =>
		matches.some(
			(other) =>
				(other.kind === 'category' ||
					(telling.includes(other.kind) && (telling.includes(kind) || kind === 'give_verb'))) &&
				other.start <= start &&
				other.end >= end &&
				other.end - other.start > end - start,
		);
	return matches.flatMap((match): Marker[] => {
		if (isPart(match)) return [];
		const as = (topic: Topic, is_weak = false): Marker[] => [{ topic, is_weak, match }];
		switch (match.kind) {
			case 'source_label':
			case 'origin':
			case 'stand_verb':
			case 'refer_verb':
				return as('source');
			case 'collect_verb':
				// "Uploaded to": it went there.
				return as(
					matches.some(({ kind, start }) => kind === 'onward' && start === match.end + 1)
						? 'recipients'
						: 'source',
				);
			case 'self_verb':
			case 'bare_self_verb':
				return !has('conditional') && (isSaidOfYou(match) || isDoneForYou(match)) ? as('source') : [];
			case 'source_topic':
				return as('source', true);
			case 'buy_verb':
				return followed(match, ['to', 'by']) === 'to' ? as('recipients') : as('source');
			case 'receive_verb':
				return (isOurs(match) || has('by') || has('to_us')) && !has('from_us') && !has('nobody')
					? as('source')
					: as('recipients');
			case 'give_verb': {
				if (is_to_us) return as('source');
				if (isSaidOfYou(match) && !goesTo(match)) return [];
				// "Stated on your own site".
				if (has('from_another') && !has('to') && !has('we') && !has('recipient_verb')) return as('source');
				const next = followed(match, ['to', 'by']);
				if (next === 'by') return as('source');
				const has_giver =
					isBefore(match, 'category') && !isBefore(match, 'we') && !isBefore(match, 'recipient_verb');
				return as(next !== 'to' && has_giver ? 'source' : 'recipients');
			}
			case 'outsider':
				return as('recipients', true);
			case 'recipient_label':
				return as('recipients');
			case 'recipient_verb':
				return as(isToUs(match) ? 'source' : 'recipients');
			case 'sale_verb':
				return is_to_us && !has('from_us') && !goesTo(match) ? as('source') : as('recipients', true);
			default:
				return [];
		}
	});
}
