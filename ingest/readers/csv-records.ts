import type { DamagedRecord, SourceRecord } from './source-file.ts';

export interface Dialect {
	delimiter: string;
	/** `\n` ends a record (with or without `\r` before it), or `\r` alone in files of old systems. */
	newline: '\n' | '\r';
	/** Records above the header; the header's length is the usual one. */
	rows_above?: number;
}

/** A record longer than this is damage (an unclosed quote swallows what follows), not a narrative. */
const longestRecord = 4 * 1024 * 1024;

const messages = {
	stray: 'a quote stands where none may stand',
	open: 'a quote is opened and never closed; the file is probably cut off here',
	long: 'longer than 4 MiB; a quote is probably opened and never closed',
};
type Damage = keyof typeof messages;

/** Where a record ends, and its values or what is wrong with it. */
type Scanned = { end: number; values: string[] } | { end: number; damage: Damage };

/**
 * Splits CSV text (RFC 4180) into records in their order, each with the line on which it starts. A damaged piece ends where
 * reading can safely go on, and carries its whole text: at the end of its line or, when a quote is never closed, before the next
 * line that reads as a whole record. Empty lines are no records. Blanks before an opening quote are no part of a value.
 */
export async function* splitRecords(
	text: AsyncIterable<string>,
	dialect: Dialect,
): AsyncGenerator<SourceRecord | DamagedRecord> {
	let rest = '';
	let line = 1;
	let width = 0;
	let above = dialect.rows_above ?? 0;
	function* read(is_last: boolean): Generator<SourceRecord | DamagedRecord> {
		let start = 0;
		while (start < rest.length) {
			const is_long = rest.length - start > longestRecord;
			const scanned =
				scan(rest, start, dialect, is_last) ?? (is_long ? { end: 0, damage: 'long' as const } : null);
			if (!scanned) break;
			const is_open = 'damage' in scanned && scanned.damage !== 'stray';
			const end = is_open ? nextWhole(rest, start, dialect, width) : scanned.end;
			const raw = rest.slice(start, end);
			if ('damage' in scanned) yield { line, rule_id: 'row_damaged', message: messages[scanned.damage], raw };
			else if (raw.trimEnd() !== '' || scanned.values.length > 1) {
				if (above-- >= 0) width = scanned.values.length;
				yield { line, values: scanned.values };
			}
			line += raw.split(dialect.newline).length - 1;
			start = end;
		}
		rest = rest.slice(start);
	}
	for await (const chunk of text) {
		rest += chunk;
		yield* read(false);
	}
	yield* read(true);
}

/** Reads one record from `start`; null when more text is needed to tell. */
function scan(
	text: string,
	start: number,
	{ delimiter, newline }: Dialect,
	is_last: boolean,
): Scanned | null {
	const values: string[] = [];
	const lineEnd = (from: number): number => {
		const found = text.indexOf(newline, from);
		return found < 0 ? (is_last ? text.length : -1) : found;
	};
	let currentEnd = -1;
	for (let at = start; ; at += 1) {
		at = quoteAfterBlanks(text, at);
		if (text[at] === '"') {
			const close = closingQuote(text, at, is_last);
			if (close < 0) return is_last ? { end: text.length, damage: 'open' } : null;
			values.push(text.slice(at + 1, close).replaceAll('""', '"'));
			at = close + 1;
			if (newline === '\n' && text[at] === '\r' && (text[at + 1] === '\n' || at + 1 >= text.length)) at += 1;
			if (at >= text.length && !is_last) return null;
			if (at < text.length && text[at] !== delimiter && text[at] !== newline) {
				const end = lineEnd(at);
				return end < 0 ? null : { end: end + 1, damage: 'stray' };
			}
		} else {
			if (currentEnd < at) currentEnd = lineEnd(at);
			if (currentEnd < 0) return null;
			const found = text.indexOf(delimiter, at);
			const end = found < 0 || found > currentEnd ? currentEnd : found;
			const value = text.slice(
				at,
				newline === '\n' && end === currentEnd && text[end - 1] === '\r' && end > at ? end - 1 : end,
			);
			if (value.includes('"')) return { end: currentEnd + 1, damage: 'stray' };
			values.push(value);
			at = end;
		}
		if (text[at] !== delimiter) return { end: at + 1, values };
	}
}

/** The place of a quote that only blanks part from `at`, or `at`. */
function quoteAfterBlanks(text: string, at: number): number {
	let place = at;
	while (text[place] === ' ') place += 1;
	return text[place] === '"' ? place : at;
}

/** The place of the quote that closes the one at `open`, or -1. Two quotes are one that is part of the value. */
function closingQuote(text: string, open: number, is_last: boolean): number {
	for (let from = open + 1; ;) {
		const found = text.indexOf('"', from);
		if (found < 0 || (found + 1 >= text.length && !is_last)) return -1;
		if (text[found + 1] !== '"') return found;
		from = found + 2;
	}
}

/** The start of the next line that reads as a record of the usual width, or the end of the text. */
function nextWhole(text: string, start: number, dialect: Dialect, width: number): number {
	for (
		let at = text.indexOf(dialect.newline, start) + 1;
		at > 0;
		at = text.indexOf(dialect.newline, at) + 1
	) {
		const end = text.indexOf(dialect.newline, at);
		const scanned = scan(text.slice(at, end < 0 ? text.length : end), 0, dialect, true);
		if (scanned && 'values' in scanned && width > 1 && scanned.values.length === width) return at;
	}
	return text.length;
}
