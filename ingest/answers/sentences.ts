import type { EntryKind } from './entry-kinds.ts';
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
const longest_line = 60;
const ends =
	/[.!?]["'”»)\]]*\s+(?=["'«»„“(\[-]*[\p{Lu}\d])|(?<=[\p{L}\d"'”»)]{4})[.!?]{1,3}\s+(?=\p{Ll})|\n|(?<=[.!?)] ?)[–—|]\s*(?=[\p{L}])| - (?=\p{Lu})/gu;

/** The sentences of an answer without greeting, signature and what it quotes from the complainant. */
export function sentencesOf({ text, folded }: PreparedText, matches: Match[]): Sentence[] {
	const quoted = quotedLetters(folded, matches);
	const last = beforeSignature(text, matches);
	const found: Sentence[] = [];
	let start = 0;
	for (const end of [...endsOf(text, matches).filter((at) => at < last), last]) {
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

const signing: EntryKind[] = [
	'we',
	'you',
	'your_data',
	'origin',
	'named_source',
	'source_label',
	'recipient_label',
];

/** Before the last short lines that are no sentences and say nothing of the complainant: names, offices. */
function beforeSignature(text: string, matches: Match[]): number {
	let end = text.trimEnd().length;
	for (let n_lines = 0; n_lines < 4; n_lines += 1) {
		const start = text.lastIndexOf('\n', end - 1) + 1;
		const line = text.slice(start, end);
		const is_signed =
			start > 0 &&
			line.length <= longest_line &&
			/^\p{Lu}[^:;?!]*[^:;?!.]$/u.test(line) &&
			!matches.some((match) => match.start >= start && match.end <= end && signing.includes(match.kind));
		if (!is_signed) break;
		end = start - 1;
	}
	return end < text.trimEnd().length ? end + 1 : text.length;
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
				/[.,!?)\n/(] ?$/.test(folded.slice(Math.max(0, match.start - 2), match.start))),
	);
	return closing ? Math.max(start, closing.start) : end;
}
