import type { EntryKind } from './entry-kinds.ts';
import type { Match } from './lexicon.ts';
import { markersOf, type Marker } from './markers.ts';
import { isWithin, type Sentence } from './sentences.ts';

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

const separators = /[,;:](?= |$)/g;

export function segmentsOf(folded: string, sentence: Sentence, names: Place[]): Segment[] {
	const hard = sentence.matches.filter(({ kind }) => kind === 'contrast' || kind === 'except');
	const soft = Array.from(
		folded.slice(sentence.start, sentence.end).matchAll(separators),
		({ index, 0: mark }) => ({
			at: sentence.start + index + mark.length,
			is_contrast: mark.startsWith(';') || mark.startsWith(':'),
		}),
	);
	const conjunctions = sentence.matches.filter(({ kind }) => kind === 'conjunction');
	const cuts = [
		...conjunctions.map(({ end }) => ({ at: end + 1, is_contrast: false })),
		...hard.map(({ start }) => ({ at: start, is_contrast: true })),
		...soft,
	]
		.filter(({ at }) => at > sentence.start && at < sentence.end && !isInside(sentence, names, at))
		.sort((one, other) => one.at - other.at);
	const starts = [{ at: sentence.start, is_contrast: false }, ...cuts];
	let said: Match[] = [];
	return starts.map(({ at, is_contrast }, place) => {
		const end = starts[place + 1]?.at ?? sentence.end;
		const matches = sentence.matches.filter((match) => match.start >= at && match.start < end);
		const has = (kind: EntryKind): boolean => matches.some((match) => match.kind === kind);
		const persons = matches.filter(({ kind }) => kind === 'we' || kind === 'you' || kind === 'to_us');
		said = persons.length > 0 || is_contrast ? persons : said;
		return {
			start: at,
			end,
			matches,
			markers: markersOf(matches, said).filter(({ match }) => !names.some((name) => isWithin(match, name))),
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
