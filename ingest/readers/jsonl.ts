import { expectFewColumns, longestRecord } from './bounds.ts';
import { asText } from './cell-text.ts';
import { decoded } from './decode.ts';
import { describeEncoding, type Fingerprint } from './encoding.ts';
import type { DamagedRecord, SourceFile, SourceRecord } from './source-file.ts';
import { escapeUndecoded, isUndecoded, undecodedMessage } from './undecoded.ts';

/**
 * Opens a file with one JSON object a line. The header is the union of the keys of the whole file, so it is read twice: a
 * key that first occurs late is neither lost nor unannounced.
 */
export async function openJsonl(path: string, print: Fingerprint): Promise<SourceFile> {
	if (print.no_text !== null) throw new Error(print.no_text);
	const header = await allKeys(path, print);
	if (header.length === 0) throw new Error('missing header: no line of the file is a JSON object');
	return {
		header,
		encoding: describeEncoding(print),
		dialect: 'one JSON object a line',
		plain_delimiter: null,
		records: records(path, print, header),
	};
}

async function allKeys(path: string, print: Fingerprint): Promise<string[]> {
	const keys = new Set<string>();
	for await (const { text } of lines(path, print)) {
		if (isUndecoded(text)) continue;
		for (const key of Object.keys(parseObject(text) ?? {})) keys.add(key);
		expectFewColumns(keys.size);
	}
	return [...keys];
}

async function* records(
	path: string,
	print: Fingerprint,
	header: string[],
): AsyncGenerator<SourceRecord | DamagedRecord> {
	for await (const { text, line } of lines(path, print)) {
		if (isUndecoded(text)) {
			const [message, raw] = [undecodedMessage(text), escapeUndecoded(text)];
			yield { line, rule_id: 'encoding_damaged', message, raw };
			continue;
		}
		const object = parseObject(text);
		const values = object && valuesOf(object, header);
		if (values) yield { line, values };
		else if (object) yield { line, rule_id: 'row_damaged', message: 'is nested too deep', raw: text };
		else yield { line, rule_id: 'row_damaged', message: 'is no JSON object', raw: text };
	}
}

/** The values of an object, or null when they are nested deeper than can be written down. */
function valuesOf(object: Record<string, unknown>, header: string[]): (string | null)[] | null {
	try {
		return header.map((key) => (Object.hasOwn(object, key) ? asText(object[key]) : null));
	} catch (error) {
		if (error instanceof RangeError) return null;
		throw error;
	}
}

function parseObject(text: string): Record<string, unknown> | null {
	try {
		const value: unknown = JSON.parse(text, /\d{16}/.test(text) ? asWritten : undefined);
		return value !== null && typeof value === 'object' && !Array.isArray(value)
			? (value as Record<string, unknown>)
			: null;
	} catch {
		return null;
	}
}

/** A number with more digits than a double holds stays as it was written: it is somebody's id. */
function asWritten(_: string, value: unknown, context?: { source?: string }): unknown {
	return typeof value === 'number' && context?.source !== undefined && /\d{16}/.test(context.source)
		? context.source
		: value;
}

async function* lines(path: string, print: Fingerprint): AsyncGenerator<{ text: string; line: number }> {
	let rest = '';
	let line = 0;
	const checked = (text: string): string => {
		if (text.length > longestRecord) throw new Error(`invalid record: line ${line + 1} is longer than 4 MiB`);
		return text;
	};
	for await (const chunk of decoded(path, print)) {
		const parts = (rest + chunk).split('\n');
		rest = checked(parts.pop() ?? '');
		for (const part of parts) {
			const text = checked(part);
			line += 1;
			if (text.trim()) yield { text, line };
		}
	}
	if (rest.trim()) yield { text: rest, line: line + 1 };
}
