import type { Dialect } from './csv-dialect.ts';

export const messages = {
	stray: 'a quote stands where none may stand',
	open: 'a quote is opened and never closed; the file is probably cut off here',
	long: 'longer than 4 MiB; a quote is probably opened and never closed',
};
export type Damage = keyof typeof messages;

/** Where a record ends, and its values or what is wrong with it. */
export type Scanned = { end: number; values: string[] } | { end: number; damage: Damage };

/** Reads one record from `start`; null when more text is needed to tell. */
export function scan(text: string, start: number, dialect: Dialect, is_last: boolean): Scanned | null {
	const { newline, quote = '"' } = dialect;
	const found = text.indexOf(newline, start);
	if (!dialect.has_backslashes && (found >= 0 || is_last)) {
		const end = found < 0 ? text.length : found;
		const line = text.slice(start, newline === '\n' && text[end - 1] === '\r' && end > start ? end - 1 : end);
		if (!line.includes(quote)) return { end: end + 1, values: line.split(dialect.delimiter) };
	}
	return scanCells(text, start, dialect, is_last);
}

function scanCells(text: string, start: number, dialect: Dialect, is_last: boolean): Scanned | null {
	const { delimiter, newline, quote = '"', has_backslashes = false } = dialect;
	const values: string[] = [];
	let lineEnd = -1;
	for (let at = start; ; at += 1) {
		at = quoteAfterBlanks(text, at, quote);
		if (lineEnd < at) lineEnd = endOfLine(text, at, newline);
		if (text[at] === quote) {
			const close = closingQuote(text, at, quote, has_backslashes, is_last);
			if (close < 0) return is_last ? { end: text.length, damage: 'open' } : null;
			values.push(unescaped(text.slice(at + 1, close), dialect, quote));
			at = afterQuote(text, close + 1, newline);
			if (at >= text.length && !is_last) return null;
			if (at < text.length && text[at] !== delimiter && text[at] !== newline)
				return stray(text, at, newline, is_last);
		} else {
			while (has_backslashes && lineEnd < text.length && isEscaped(text, lineEnd, at - 1))
				lineEnd = endOfLine(text, lineEnd + 1, newline);
			if (lineEnd >= text.length && !is_last) return null;
			const end = Math.min(delimiterFrom(text, at, delimiter, has_backslashes), lineEnd);
			const is_return = newline === '\n' && end === lineEnd && end > at && text[end - 1] === '\r';
			const value = text.slice(at, is_return ? end - 1 : end);
			// An apostrophe within a word is no quote; and who writes backslashes need not quote.
			if (quote === '"' && !has_backslashes && value.includes(quote))
				return stray(text, at, newline, is_last);
			// Databases that escape with backslashes write nothing as \N.
			values.push(has_backslashes && value === '\\N' ? '' : unescaped(value, dialect, null));
			at = end;
		}
		if (text[at] !== delimiter) return { end: at + 1, values };
	}
}

/** A damaged record ends with its line; null when the line is not all there yet. */
function stray(text: string, at: number, newline: string, is_last: boolean): Scanned | null {
	const end = endOfLine(text, at, newline);
	return end >= text.length && !is_last ? null : { end: end + 1, damage: 'stray' };
}

/** The place of the next newline, or the end of the text. */
function endOfLine(text: string, at: number, newline: string): number {
	const found = text.indexOf(newline, at);
	return found < 0 ? text.length : found;
}

/** The place of the next delimiter with no backslash before it, or the end of the text. */
function delimiterFrom(text: string, at: number, delimiter: string, has_backslashes: boolean): number {
	let found = text.indexOf(delimiter, at);
	while (has_backslashes && found >= 0 && isEscaped(text, found, at - 1))
		found = text.indexOf(delimiter, found + 1);
	return found < 0 ? text.length : found;
}

/** The place of a quote that only blanks part from `at`, or `at`. */
function quoteAfterBlanks(text: string, at: number, quote: string): number {
	let place = at;
	while (text[place] === ' ') place += 1;
	return text[place] === quote ? place : at;
}

/** The place after a closing quote, blanks and the carriage return before a newline. */
function afterQuote(text: string, at: number, newline: string): number {
	let place = at;
	while (text[place] === ' ') place += 1;
	if (newline === '\n' && text[place] === '\r' && (text[place + 1] === '\n' || place + 1 >= text.length))
		place += 1;
	return place;
}

/** The place of the quote that closes the one at `open`, or -1. Two quotes are one that is part of the value. */
function closingQuote(
	text: string,
	open: number,
	quote: string,
	has_backslashes: boolean,
	is_last: boolean,
): number {
	for (let from = open + 1; ;) {
		const found = text.indexOf(quote, from);
		if (found < 0 || (found + 1 >= text.length && !is_last)) return -1;
		if (has_backslashes && isEscaped(text, found, open)) from = found + 1;
		else if (text[found + 1] === quote) from = found + 2;
		else return found;
	}
}

/** Whether an odd number of backslashes stands before `place`. */
function isEscaped(text: string, place: number, from: number): boolean {
	let before = place;
	while (before - 1 > from && text[before - 1] === '\\') before -= 1;
	return (place - before) % 2 === 1;
}

/** A value as it was meant; `quote` is null where none stands around it. */
function unescaped(written: string, dialect: Dialect, quote: string | null): string {
	const value = quote === null ? written : written.replaceAll(quote + quote, quote);
	if (!dialect.has_backslashes || !value.includes('\\')) return value;
	const special = ['\\', '"', "'", dialect.delimiter, dialect.newline, '\r'];
	return value.replace(/\\([^])/g, (both, next: string) => (special.includes(next) ? next : both));
}
