import type { EntryKind } from './entry-kinds.ts';
import type { Finding } from './finding.ts';
import type { Match } from './lexicon.ts';
import type { Segment } from './segments.ts';
import type { Sentence } from './sentences.ts';
import type { State } from './topics.ts';

const notElsewhere: EntryKind[] = ['possessive', 'we', 'you', 'month', 'own_place', 'source_topic'];

/** Whether "from" something else than the own side or a date stands in the segment, or right behind a verb. */
export const isFromSomewhere = ({ matches, end: last }: Segment, telling: Match[], folded: string): boolean =>
	matches.some(
		({ kind, start, end }) =>
			(kind === 'from_another' ||
				(kind === 'from' && telling.some((marker) => start >= marker.start && start <= marker.end + 5))) &&
			/^ (?:\p{L}{2,}|d'|l')/u.test(folded.slice(end, last)) &&
			!matches.some((next) => notElsewhere.includes(next.kind) && next.start === end + 1) &&
			// "The processing of your data": no verb, and from nowhere.
			(telling.length > 0 ||
				!matches.some((data) => data.kind === 'your_data' && data.start > start && data.start <= end + 1)),
	);

/** "The window cleaner gave us the tip": whoever acts is a source. */
export const isGivenBySomeone = ({ matches }: Segment, telling: Match[]): boolean =>
	telling.some(({ kind }) => kind === 'give_verb' || kind === 'sale_verb' || kind === 'refer_verb') &&
	matches.some(({ kind }) => kind === 'to_us') &&
	!matches.some(
		({ kind }) => kind === 'passive' || kind === 'you' || kind === 'formula' || kind === 'subordinator',
	);

/** Whether words stand behind a label, or in the segment that follows it. */
export const isFilled = (segment: Segment, folded: string): boolean =>
	/\p{L}{3}/u.test(folded.slice(segment.markers[0]?.match.end ?? segment.start, segment.end));

/** "Your address ... from X": that it came from there, whatever the verb; and that the source is not told, which weighs more. */
export function unknownVerbIn(
	sentence: Sentence,
	segments: Segment[],
	topics: State[],
	folded: string,
): Finding[] {
	const refused = segments.some(
		(segment, place) =>
			(segment.is_refused || segment.is_negated) &&
			topics[place]!.markers.some(({ topic }) => topic === 'source'),
	);
	if (refused) return [{ value: 'source_refused', evidence: [] }];
	const data = sentence.matches.find(({ kind }) => kind === 'your_data');
	if (!data) return [];
	return segments.some(
		(segment, place) =>
			topics[place]!.topic !== 'recipients' &&
			!topics[place]!.is_blocked &&
			!segment.is_negated &&
			isFromSomewhere(segment, [], folded),
	)
		? [{ value: 'unknown_verb', evidence: [{ entry_id: data.entry_id, words: '' }] }]
		: [];
}
