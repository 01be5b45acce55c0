import type { Match } from './lexicon.ts';
import type { PreparedText } from './prepare.ts';

export interface Sentence {
	start: number;
	end: number;
	is_question: boolean;
	matches: Match[];
}

const longest_greeting = 70;
const longest_signature = 160;
const ends =
	/[.!?]["')\]]*\s+(?=["'«»„“(\[-]*[\p{Lu}\d])|\n|(?<=[.!?)] ?)[–—|]\s*(?=[\p{L}])| - (?=\p{Lu})/gu;

/** The sentences of an answer without greeting, signature and what it quotes from the complainant. */
export function sentencesOf({ text, folded }: PreparedText, matches: Match[]): Sentence[] {
	const quoted = quotedLetters(folded, matches);
	const found: Sentence[] = [];
	let start = 0;
	for (const end of [...endsOf(text, matches), text.length]) {
		const [from, until] = [
			afterGreeting(folded, start, end, matches),
			beforeClosing(folded, start, end, matches),
		];
		if (until > from)
			found.push({
				start: from,
				end: until,
				is_question: folded.slice(from, until).trimEnd().endsWith('?'),
				matches: matches.filter(
					(match) =>
						match.start >= from && match.end <= until && !quoted.some((quote) => isWithin(match, quote)),
				),
			});
		if (until < end && text.length - until <= longest_signature) break;
		if (text.length - end <= longest_signature && /[–—|]\s*$/.test(text.slice(start, end))) break;
		start = end;
	}
	return found;
}

export const isWithin = (
	one: { start: number; end: number },
	other: { start: number; end: number },
): boolean => one.start >= other.start && one.end <= other.end;

/** Where sentences end: a stop after an abbreviation, a single letter or a number of a day or list is none. */
function endsOf(text: string, matches: Match[]): number[] {
	const abbreviations = matches.filter(({ kind }) => kind === 'abbreviation');
	const forms = matches.filter(({ kind }) => kind === 'legal_form');
	return Array.from(text.matchAll(ends)).flatMap(({ index, 0: mark }) => {
		const is_abbreviated =
			mark.startsWith('.') &&
			!forms.some(({ end }) => end === index || end === index + 1) &&
			(abbreviations.some(({ end }) => end === index || end === index + 1) ||
				/(?:^|[\s.(/])(?:\p{Lu}|\d{1,2})$/u.test(text.slice(Math.max(0, index - 4), index)));
		return is_abbreviated ? [] : [index + mark.length];
	});
}

/** What stands between quotation marks behind "you write:". */
function quotedLetters(folded: string, matches: Match[]): { start: number; end: number }[] {
	return matches
		.filter(({ kind }) => kind === 'attribution')
		.flatMap(({ end }) => {
			const open = /^[^"'.!?]{0,40}["']/.exec(folded.slice(end));
			if (!open) return [];
			const start = end + open[0].length;
			const close = folded.slice(start).search(/["'](?![a-z0-9])/);
			return close < 0 ? [] : [{ start, end: start + close }];
		});
}

/** Behind a greeting and a name, where a sentence begins with them. */
function afterGreeting(folded: string, start: number, end: number, matches: Match[]): number {
	const greeting = matches.find(
		(match) => match.kind === 'greeting' && match.start >= start && match.start <= start + 1,
	);
	if (!greeting || greeting.end > end) return start;
	const rest = folded.slice(greeting.end, Math.min(end, greeting.end + longest_greeting));
	const stop = rest.search(/[,!:\n]/);
	return stop < 0 ? start : greeting.end + stop + 1;
}

/** Before "kind regards", where only a signature follows it. */
function beforeClosing(folded: string, start: number, end: number, matches: Match[]): number {
	const closing = matches.find(
		(match) =>
			match.kind === 'closing' &&
			match.start >= start &&
			match.start < end &&
			folded.length - match.start <= longest_signature &&
			(match.start - start <= 1 ||
				/[.,!?)\n] ?$/.test(folded.slice(Math.max(0, match.start - 2), match.start))),
	);
	return closing ? Math.max(start, closing.start) : end;
}
