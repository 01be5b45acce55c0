import type { Marker, Segment, Topic } from './segments.ts';
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
}

/** What each segment speaks of: its own markers, else those before it, else those behind it. A refusal reaches to the next contrast. */
export function topicsOf(segments: Segment[], carried: Topic | null): State[] {
	let current: State = { topic: carried, is_negated: false, is_blocked: false, markers: [] };
	const states = segments.map((segment, place): State => {
		const markers = segment.markers;
		const strong = markers.filter(({ is_weak }) => !is_weak);
		const topic = (strong[0] ?? markers[0])?.topic;
		const [is_negated, is_blocked] = [segment.is_negated, isBlocked(segments, place)];
		current =
			topic === undefined
				? { ...current, is_negated: is_negated || (current.is_negated && !segment.is_contrast), is_blocked }
				: { topic, is_negated, is_blocked, markers };
		return current;
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

function isBlocked(segments: Segment[], place: number): boolean {
	let from = place;
	while (from > 0 && !segments[from]!.is_contrast) from -= 1;
	let until = place + 1;
	while (until < segments.length && !segments[until]!.is_contrast) until += 1;
	return segments.slice(from, until).some(({ is_refused }) => is_refused);
}

export const topicAt = (state: State, at: number): Topic | null => {
	const strong = state.markers.filter(({ is_weak }) => !is_weak);
	const before = strong.findLast(({ match }) => match.end <= at + 1);
	return (before ?? strong[0])?.topic ?? state.topic;
};
