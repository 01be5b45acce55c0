import { isAscii, isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { piecesOf } from './bytes.ts';
import { whyNoText } from './signature.ts';

export type Encoding = 'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be';

export interface Fingerprint {
	sha256: string;
	encoding: Encoding;
	bytes: number;
	/** Line feeds: about as many as there are records, for whoever waits. */
	lines: number;
	/** Lines with bytes that are no text in the encoding; their records go to quarantine. */
	lines_damaged: number;
	/** Why the file can not be read as text, as a sentence; null when it can. */
	no_text: string | null;
}

/**
 * Reads a file once for its SHA-256 and its encoding: a byte order mark decides, or the NUL bytes of UTF-16; else UTF-8 when every
 * byte fits it. A file of which some lines do not fit is read once more, and judged by its lines (`judgeLines`).
 */
export async function fingerprint(path: string): Promise<Fingerprint> {
	const hash = createHash('sha256');
	const decoder = new TextDecoder('utf-8', { fatal: true });
	let is_utf8 = true;
	let [bytes, lines] = [0, 0];
	let head = Buffer.alloc(0);
	for await (const chunk of piecesOf(path)) {
		if (bytes === 0) head = Buffer.from(chunk);
		bytes += chunk.length;
		for (let at = chunk.indexOf(0x0a); at >= 0; at = chunk.indexOf(0x0a, at + 1)) lines += 1;
		hash.update(chunk);
		if (is_utf8) is_utf8 = accepts(decoder, chunk);
	}
	if (is_utf8) is_utf8 = accepts(decoder, null);
	const file = { sha256: hash.digest('hex'), bytes, lines };
	const wide = byteOrderMark(head) ?? wideWithoutMark(head);
	const no_text = wide ? null : whyNoText(head);
	if (no_text !== null || wide) return { ...file, encoding: wide ?? 'utf-8', lines_damaged: 0, no_text };
	if (is_utf8) return { ...file, encoding: 'utf-8', lines_damaged: 0, no_text: null };
	return { ...file, ...judgeLines(await countLines(path)) };
}

/** How a file was decoded, in words for the manifest. */
export const describeEncoding = ({ encoding, lines_damaged }: Fingerprint): string =>
	lines_damaged === 0
		? encoding
		: `${encoding}, but for ${lines_damaged} ${lines_damaged === 1 ? 'line' : 'lines'} held in quarantine`;

function byteOrderMark(head: Buffer): Encoding | null {
	if (head[0] === 0xff && head[1] === 0xfe && !(head[2] === 0 && head[3] === 0)) return 'utf-16le';
	if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
	return null;
}

/** In UTF-16 of our languages nearly every second byte is NUL. */
function wideWithoutMark(head: Buffer): Encoding | null {
	let [even, odd] = [0, 0];
	for (let at = 0; at + 1 < head.length; at += 2) {
		if (head[at] === 0) even += 1;
		if (head[at + 1] === 0) odd += 1;
	}
	const pairs = Math.floor(head.length / 2);
	if (odd * 10 > pairs * 7 && even * 100 < pairs) return 'utf-16le';
	return even * 10 > pairs * 7 && odd * 100 < pairs ? 'utf-16be' : null;
}

/** Lines with bytes beyond ASCII, by the encodings that they fit. */
export interface LineCounts {
	utf8: number;
	windows1252: number;
	neither: number;
}

/**
 * A valid UTF-8 sequence hardly ever stands in text of another encoding, so lines that hold some are UTF-8. Where most do, the
 * others are damaged lines; re-reading all as Windows-1252 would spoil every good one. Where none or next to none do, the file is
 * in Windows-1252, as most older office exports are. A mixture beyond that, or lines that fit neither, can not be told.
 */
export function judgeLines({
	utf8,
	windows1252,
	neither,
}: LineCounts): Pick<Fingerprint, 'encoding' | 'lines_damaged' | 'no_text'> {
	if (utf8 > windows1252 || windows1252 === 0)
		return { encoding: 'utf-8', lines_damaged: windows1252 + neither, no_text: null };
	const no_text =
		utf8 * 100 > windows1252
			? `invalid encoding: ${utf8} lines are in UTF-8 and ${windows1252} are not: save the file in one encoding, UTF-8`
			: neither * 10 > windows1252
				? `invalid encoding: neither UTF-8 nor Windows-1252 (${neither} lines fit neither): save the file as UTF-8`
				: null;
	return { encoding: 'windows-1252', lines_damaged: neither, no_text };
}

/** A line longer than this is judged in parts. */
const longestLine = 1024 * 1024;

async function countLines(path: string): Promise<LineCounts> {
	const counts: LineCounts = { utf8: 0, windows1252: 0, neither: 0 };
	let rest: Buffer = Buffer.alloc(0);
	for await (const chunk of piecesOf(path)) {
		const all: Buffer = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
		let start = 0;
		for (let at = rest.length; at < all.length; at += 1)
			if (all[at] === 0x0a || all[at] === 0x0d || at - start >= longestLine) {
				count(all.subarray(start, at), counts);
				start = at;
			}
		rest = all.subarray(start);
	}
	// The last character of a file in UTF-8 may be cut in two.
	if (counts.utf8 > 0 && counts.windows1252 === 0 && isCutInTwo(rest)) counts.neither += 1;
	else count(rest, counts);
	return counts;
}

const isCutInTwo = (line: Buffer): boolean =>
	!isUtf8(line) &&
	[1, 2, 3].some((length) => (line.at(-length) ?? 0) >= 0xc2 && isUtf8(line.subarray(0, -length)));

function count(line: Buffer, counts: LineCounts): void {
	if (isAscii(line)) return;
	counts[isUtf8(line) ? 'utf8' : isWindows1252(line) ? 'windows1252' : 'neither'] += 1;
}

/** Five bytes are unassigned, and two 0xFF (ÿÿ) in a row fill gaps but spell nothing. */
const isWindows1252 = (line: Buffer): boolean =>
	!line.some((byte) => byte === 0x81 || byte === 0x8d || byte === 0x8f || byte === 0x90 || byte === 0x9d) &&
	!line.includes('\xff\xff', 0, 'latin1');

function accepts(decoder: TextDecoder, chunk: Buffer | null): boolean {
	try {
		if (chunk) decoder.decode(chunk, { stream: true });
		else decoder.decode();
		return true;
	} catch {
		return false;
	}
}
