import { longestRecord } from './bounds.ts';
import type { Dialect } from './csv-dialect.ts';
import { messages, scan, type Scanned } from './csv-scan.ts';
import type { DamagedRecord, SourceRecord } from './source-file.ts';
import { escapeUndecoded, isUndecoded, undecodedMessage } from './undecoded.ts';

/**
 * Splits CSV text (RFC 4180, in any dialect) into records in their order, each with the line on which it starts. A damaged piece
 * ends where reading can safely go on, and carries its whole text: at the end of its line or, when a quote is never closed, before
 * the next line that reads as a whole record. Empty lines are no records. Blanks around a quoted value are no part of it. Throws
 * when a record is too long to hold and nothing after it reads as a record.
 */
export async function* splitRecords(
	text: AsyncIterable<string>,
	dialect: Dialect,
): AsyncGenerator<SourceRecord | DamagedRecord> {
	const splitter = openSplitter(dialect);
	for await (const chunk of text) yield* splitter.read(chunk, false);
	yield* splitter.read('', true);
}

export interface Splitter {
	/** The records that end in the text so far; a `chunk` may end anywhere. */
	read(chunk: string, is_last: boolean): Generator<SourceRecord | DamagedRecord>;
}

export function openSplitter(dialect: Dialect): Splitter {
	let rest = '';
	let line = 1;
	let width = 0;
	let above = dialect.rows_above ?? 0;

	const damaged = (rule_id: DamagedRecord['rule_id'], message: string, raw: string): DamagedRecord => ({
		line,
		rule_id,
		message,
		raw: escapeUndecoded(raw),
	});

	/** What a whole record gives: nothing for an empty line or a comment. */
	function record(raw: string, values: string[]): SourceRecord | DamagedRecord | null {
		if (values.length === 1 && !/[^ \t\r\n]/.test(raw)) return null;
		if (dialect.has_comments && raw[0] === '#')
			return width > 1 && values.length === width
				? damaged('row_damaged', 'starts as a comment and reads as a record', raw)
				: null;
		if (above >= 0) {
			above -= 1;
			width = values.length;
		}
		return isUndecoded(raw) ? damaged('encoding_damaged', undecodedMessage(raw), raw) : { line, values };
	}

	function* read(chunk: string, is_last: boolean): Generator<SourceRecord | DamagedRecord> {
		rest += chunk;
		let start = 0;
		while (start < rest.length) {
			const scanned = tooLong(rest, start, scan(rest, start, dialect, is_last));
			if (!scanned) break;
			const is_open = 'damage' in scanned && scanned.damage !== 'stray';
			const end = is_open ? nextWhole(rest, start, dialect, width) : scanned.end;
			if (end === null) throw new Error(`invalid record: line ${line} is ${messages.long}`);
			const raw = rest.slice(start, end);
			const found =
				'damage' in scanned
					? damaged('row_damaged', messages[scanned.damage], raw)
					: record(raw, scanned.values);
			if (found) yield found;
			line += countOf(raw, dialect.newline);
			start = end;
		}
		rest = rest.slice(start);
	}

	return { read };
}

/** However the text arrives in pieces, a record longer than can be held is damage. */
function tooLong(text: string, start: number, scanned: Scanned | null): Scanned | null {
	const end = Math.min(scanned?.end ?? text.length, text.length);
	return end - start > longestRecord ? { end, damage: 'long' } : scanned;
}

function countOf(text: string, newline: string): number {
	let count = 0;
	for (let at = text.indexOf(newline); at >= 0; at = text.indexOf(newline, at + 1)) count += 1;
	return count;
}

/**
 * The start of the next line that reads as a record of the usual width, or the end of the text; null when there is none within the
 * length of a record.
 */
function nextWhole(text: string, start: number, dialect: Dialect, width: number): number | null {
	const last = start + longestRecord;
	const next = (from: number): number => text.indexOf(dialect.newline, from) + 1;
	for (let at = next(start); at > 0 && at <= last; at = next(at)) {
		const end = text.indexOf(dialect.newline, at);
		const scanned = scan(text.slice(at, end < 0 ? text.length : end), 0, dialect, true);
		if (scanned && 'values' in scanned && width > 1 && scanned.values.length === width) return at;
	}
	return text.length > last ? null : text.length;
}
