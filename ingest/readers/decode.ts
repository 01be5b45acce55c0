import { isUtf8 } from 'node:buffer';
import { StringDecoder } from 'node:string_decoder';
import { bytesOf } from './bytes.ts';
import type { Fingerprint } from './encoding.ts';
import { undecodedByte } from './undecoded.ts';

/** Turns bytes into text, piece by piece; bytes that are no text come as `undecodedByte`. */
interface Decoder {
	write(bytes: Buffer): string;
	end(): string;
}

/** The text of a file as it streams by, without a byte order mark. */
export async function* decoded(path: string, print: Fingerprint): AsyncGenerator<string> {
	const decoder = openDecoder(print);
	let is_first = true;
	for await (const chunk of bytesOf(path, print.sha256)) {
		const text = decoder.write(chunk);
		if (text) yield is_first && text.startsWith('\ufeff') ? text.slice(1) : text;
		is_first &&= text === '';
	}
	const rest = decoder.end();
	if (rest) yield rest;
}

function openDecoder({ encoding, lines_damaged }: Fingerprint): Decoder {
	if (encoding === 'utf-8' && lines_damaged === 0) return new StringDecoder('utf8');
	if (encoding === 'utf-8') return damagedUtf8();
	if (encoding === 'utf-16le') return utf16((bytes) => bytes);
	if (encoding === 'utf-16be') return utf16((bytes) => Buffer.from(bytes).swap16());
	return windows1252();
}

/** Windows-1252 leaves five bytes unassigned. */
function windows1252(): Decoder {
	const decoder = new TextDecoder('windows-1252');
	const marked = (text: string): string =>
		text.replace(/[\x81\x8d\x8f\x90\x9d]/g, (character) => undecodedByte(character.charCodeAt(0)));
	return { write: (bytes) => marked(decoder.decode(bytes)), end: () => '' };
}

/** UTF-16 in pairs of bytes; one left over at the end was cut off. */
function utf16(littleEndFirst: (bytes: Buffer) => Buffer): Decoder {
	const decoder = new StringDecoder('utf16le');
	let odd: Buffer = Buffer.alloc(0);
	return {
		write(bytes) {
			const all = Buffer.concat([odd, bytes]);
			const even = all.length - (all.length % 2);
			odd = all.subarray(even);
			return decoder.write(littleEndFirst(all.subarray(0, even)));
		},
		end: () => decoder.end() + (odd[0] === undefined ? '' : undecodedByte(odd[0])),
	};
}

/** UTF-8 in which some bytes do not fit. */
function damagedUtf8(): Decoder {
	let rest: Buffer = Buffer.alloc(0);
	const decode = (bytes: Buffer, is_last: boolean): string => {
		const all = Buffer.concat([rest, bytes]);
		rest = Buffer.alloc(0);
		let text = '';
		let from = 0;
		for (let at = 0; at < all.length;) {
			if ((all[at] ?? 0) < 0x80) {
				at += 1;
				continue;
			}
			const length = sequenceLength(all, at);
			if (length > all.length - at && !is_last && isUtf8Start(all.subarray(at))) {
				rest = all.subarray(at);
				return text + all.toString('utf8', from, at);
			}
			if (isUtf8(all.subarray(at, at + length))) at += length;
			else {
				text += all.toString('utf8', from, at) + undecodedByte(all[at] ?? 0);
				at += 1;
				from = at;
			}
		}
		return text + all.toString('utf8', from);
	};
	return { write: (bytes) => decode(bytes, false), end: () => decode(Buffer.alloc(0), true) };
}

/** How many bytes the character that starts at `at` should have. */
function sequenceLength(bytes: Buffer, at: number): number {
	const first = bytes[at] ?? 0;
	return first < 0xc0 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
}

/** Whether bytes may yet become one character. */
const isUtf8Start = (bytes: Buffer): boolean =>
	bytes.subarray(1).every((byte) => byte >= 0x80 && byte < 0xc0);
