import { decoded, type Encoding } from './encoding.ts';
import type { DamagedRecord, SourceFile, SourceRecord } from './source-file.ts';

/**
 * Opens a file with one JSON object a line. The header is the union of the keys of the whole file, so it is read twice: a
 * key that first occurs late is neither lost nor unannounced.
 */
export async function openJsonl(path: string, encoding: Encoding): Promise<SourceFile> {
	const header = await allKeys(path, encoding);
	if (header.length === 0) throw new Error('missing header: no line of the file is a JSON object');
	return { header, encoding, dialect: 'one JSON object a line', records: records(path, encoding, header) };
}

async function allKeys(path: string, encoding: Encoding): Promise<string[]> {
	const keys = new Set<string>();
	for await (const { text } of lines(path, encoding))
		for (const key of Object.keys(parseObject(text) ?? {})) keys.add(key);
	return [...keys];
}

async function* records(
	path: string,
	encoding: Encoding,
	header: string[],
): AsyncGenerator<SourceRecord | DamagedRecord> {
	for await (const { text, line } of lines(path, encoding)) {
		const object = parseObject(text);
		if (object) yield { line, values: header.map((key) => asText(object[key])) };
		else yield { line, rule_id: 'row_damaged', message: 'is no JSON object', raw: text };
	}
}

function parseObject(text: string): Record<string, unknown> | null {
	try {
		const value: unknown = JSON.parse(text);
		return value !== null && typeof value === 'object' && !Array.isArray(value)
			? (value as Record<string, unknown>)
			: null;
	} catch {
		return null;
	}
}

/** Lists become `|`-separated text and booleans yes or no, as they would stand in a CSV file. */
export function asText(value: unknown): string | null {
	if (value === null || value === undefined) return null;
	if (typeof value === 'boolean') return value ? 'yes' : 'no';
	if (Array.isArray(value)) return value.map((part) => asText(part) ?? '').join('|');
	if (value instanceof Date) return value.toISOString().replace('T00:00:00.000Z', '');
	return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

async function* lines(path: string, encoding: Encoding): AsyncGenerator<{ text: string; line: number }> {
	let rest = '';
	let line = 0;
	for await (const chunk of decoded(path, encoding)) {
		const parts = (rest + chunk).split('\n');
		rest = parts.pop() ?? '';
		for (const part of parts) {
			line += 1;
			if (part.trim()) yield { text: part, line };
		}
	}
	if (rest.trim()) yield { text: rest, line: line + 1 };
}
