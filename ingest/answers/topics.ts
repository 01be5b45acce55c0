import type { Marker, Topic } from './markers.ts';
import type { Segment } from './segments.ts';
import type { Sentence } from './sentences.ts';

/** Where what the complainant is said to think ends. */
export function attributedUntil(sentence: Sentence, segments: Segment[]): number {
	if (!sentence.matches.some(({ kind }) => kind === 'attribution')) return sentence.start;
	const attribution = sentence.matches.find(({ kind }) => kind === 'attribution')!;
	const turn = segments.find((segment) => segment.is_contrast && segment.start > attribution.start);
	return turn ? turn.start : sentence.end;
}

export interface State {
	topic: Topic | null;
	is_negated: boolean;
	is_blocked: boolean;
	markers: Marker[];
	/** Behind a label: "Source:". */
	is_labelled: boolean;
}

/** What each segment speaks of: its own markers, else those before it, else those behind it. A refusal reaches to the next contrast. */
export function topicsOf(segments: Segment[], carried: Topic | null): State[] {
	let current: State = {
		topic: carried,
		is_negated: false,
		is_blocked: false,
		markers: [],
		is_labelled: false,
	};
	const states = segments.map((segment, place): State => {
		const label = carriedLabel(segments, place);
		const markers = markersUnder(segment, current, label);
		const is_labelled = label !== null;
		const strong = markers.filter(({ is_weak }) => !is_weak);
		const topic = (strong[0] ?? markers[0])?.topic;
		const is_negated = segment.is_negated && !(segment.is_refused && isOnlyWithheld(segment, true));
		const is_blocked = isBlocked(segments, place);
		current =
			topic === undefined
				? { ...current, is_negated: current.is_negated && !segment.is_contrast, is_blocked }
				: { topic, is_negated, is_blocked, markers, is_labelled };
		// What is denied aside, "which we may not name", is not denied of what stands behind it.
		return topic === undefined && is_negated ? { ...current, is_negated } : current;
	});
	const first = states.findIndex(({ topic }) => topic !== null);
	return states.map((state, place) =>
		place < first
			? {
					...states[first]!,
					markers: state.markers,
					is_blocked: state.is_blocked,
					is_negated: state.is_negated || states[first]!.is_negated,
				}
			: state,
	);
}

/** The label that a segment stands behind: "Source: X, Y". */
const carriedLabel = (segments: Segment[], place: number): Topic | null =>
	segments
		.slice(0, place + 1)
		.flatMap(({ markers }) => markers)
		.findLast(({ match }) => match.kind === 'source_label' || match.kind === 'recipient_label')?.topic ??
	null;

/** Behind a label a word of the other topic changes nothing unless it is a verb, and "third parties" does not where origin is spoken of. */
function markersUnder({ markers }: Segment, current: State, label: Topic | null): Marker[] {
	const others = markers.filter(({ match }) => match.kind !== 'outsider');
	if (others.length === 0 && current.topic === 'source') return [];
	return label === null ? markers : markers.filter(({ topic, is_weak }) => topic === label || !is_weak);
}

function isBlocked(segments: Segment[], place: number): boolean {
	let from = place;
	while (from > 0 && !segments[from]!.is_contrast) from -= 1;
	let until = place + 1;
	while (until < segments.length && !segments[until]!.is_contrast) until += 1;
	return segments
		.slice(from, until)
		.some((segment, at) => segment.is_refused && !isOnlyWithheld(segment, from + at === place));
}

/** "From a broker whose name we may not tell": the kind of source is told before. */
function isOnlyWithheld({ matches, markers }: Segment, is_own: boolean): boolean {
	const name = matches.find(({ kind }) => kind === 'withheld_name');
	if (!name) return false;
	return is_own
		? matches.some(({ kind, end }) => kind === 'category' && end < name.start)
		: markers.length === 0;
}

export const topicAt = (state: State, at: number): Topic | null => {
	const strong = state.markers.filter(({ is_weak }) => !is_weak);
	const before = strong.findLast(({ match }) => match.end <= at + 1);
	return (before ?? strong[0])?.topic ?? state.topic;
};
