import type { FactCode } from '../../src/lib/domain/facts.ts';
import type { Narrative, PlacedDate } from './narrative.ts';
import type { StoryEvent } from './story.ts';

export interface DatedFact {
	fact: FactCode;
	date: PlacedDate;
	event: StoryEvent;
}

/** How far a date may stand from the words that say what happened, in words: Dutch and German put the verb last. */
const most_words = 22;
/** A comma weighs as many words, another date in between more. */
const words_of_clause = 4;
const words_of_date = 8;

/** What may happen often; of anything else, the first that is told counts. */
const repeated: ReadonlySet<FactCode> = new Set(['contacted_again', 'record_seen']);

/** The facts that dates belong to: those of the nearest event in the same sentence, where that has any. */
export function datedFacts(
	{ dates, sentences, clauses }: Narrative,
	events: readonly StoryEvent[],
): DatedFact[] {
	const found: DatedFact[] = [];
	const known = new Set<string>();
	let from = 0;
	for (const [at_date, date] of dates.entries()) {
		while (from < events.length && events[from]!.match.first < date.at - reach) from += 1;
		let nearest: { event: StoryEvent; distance: number } | null = null;
		for (let at = from; at < events.length && events[at]!.match.first <= date.at + most_words; at += 1) {
			const event = events[at]!;
			const { first, last } = event.match;
			if (sentences[first] !== date.sentence) continue;
			const is_before = last < date.at;
			const n_words = is_before ? date.at - 1 - last : Math.max(0, first - date.at);
			const n_clauses = is_before
				? date.clause - clauses[last]!
				: first >= date.at
					? clauses[first]! - date.clause
					: 0;
			const n_dates = is_before
				? datesBetween(dates, at_date, -1, (other) => other.at > last)
				: datesBetween(dates, at_date, 1, (other) => other.at <= first);
			const distance = n_words + words_of_clause * n_clauses + words_of_date * n_dates;
			if (distance <= most_words && (nearest === null || distance < nearest.distance))
				nearest = { event, distance };
		}
		for (const fact of nearest?.event.facts ?? []) {
			const key = repeated.has(fact) ? `${fact} ${date.value}` : fact;
			if (known.has(key)) continue;
			known.add(key);
			found.push({ fact, date, event: nearest!.event });
		}
	}
	return found;
}

/** Words of the longest phrase and its gaps, and the distance before it. */
const reach = 60;

/** Other dates of the same sentence between a date and an event; beyond three, more make no difference. */
function datesBetween(
	dates: readonly PlacedDate[],
	at: number,
	direction: -1 | 1,
	isBetween: (other: PlacedDate) => boolean,
): number {
	let n_dates = 0;
	for (let next = at + direction; n_dates < 3; next += direction) {
		const other = dates[next];
		if (!other || other.sentence !== dates[at]!.sentence || !isBetween(other)) break;
		n_dates += 1;
	}
	return n_dates;
}
