import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';

export type Encoding = 'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be';

export interface Fingerprint {
	sha256: string;
	encoding: Encoding;
	bytes: number;
}

/**
 * Reads a file once for its SHA-256 and its encoding: a byte order mark decides; else UTF-8 when every byte fits it, else
 * Windows-1252, the encoding of most older office exports. The choice is stated in the manifest.
 */
export async function fingerprint(path: string): Promise<Fingerprint> {
	const hash = createHash('sha256');
	const decoder = new TextDecoder('utf-8', { fatal: true });
	let is_utf8 = true;
	let bytes = 0;
	let mark: Encoding | null = null;
	for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
		if (bytes === 0) mark = byteOrderMark(chunk);
		bytes += chunk.length;
		hash.update(chunk);
		if (is_utf8) is_utf8 = accepts(decoder, chunk);
	}
	if (is_utf8) is_utf8 = accepts(decoder, null);
	return { sha256: hash.digest('hex'), encoding: mark ?? (is_utf8 ? 'utf-8' : 'windows-1252'), bytes };
}

function byteOrderMark(chunk: Buffer): Encoding | null {
	if (chunk[0] === 0xff && chunk[1] === 0xfe) return 'utf-16le';
	if (chunk[0] === 0xfe && chunk[1] === 0xff) return 'utf-16be';
	return null;
}

function accepts(decoder: TextDecoder, chunk: Buffer | null): boolean {
	try {
		if (chunk) decoder.decode(chunk, { stream: true });
		else decoder.decode();
		return true;
	} catch {
		return false;
	}
}

/** The text of a file as it streams by, without a byte order mark. */
export async function* decoded(path: string, encoding: Encoding): AsyncGenerator<string> {
	const decoder = new TextDecoder(encoding);
	for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
		const text = decoder.decode(chunk, { stream: true });
		if (text) yield text;
	}
	const rest = decoder.decode();
	if (rest) yield rest;
}
