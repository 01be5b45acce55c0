/** Whether this byte may begin a blank (any of String.prototype.trim, in UTF-8): control characters, the space, or the lead of a longer one. */
export const startsBlank = (byte: number): boolean =>
	byte <= 0x20 || byte === 0xc2 || byte === 0xef || (byte >= 0xe1 && byte <= 0xe3);

/** Whether the bytes before `place` may end a blank; `tail` stands before the chunk. With CRLF the return before a line feed counts as one. */
export function endsBlank(chunk: Uint8Array, place: number, tail: Uint8Array): boolean {
	const last = byteBefore(chunk, place, 1, tail);
	if (last < 0x80) return last <= 0x20;
	const [second, third] = [byteBefore(chunk, place, 2, tail), byteBefore(chunk, place, 3, tail)];
	if (second === 0xc2) return last === 0xa0;
	return third === 0xef ? second === 0xbb : third >= 0xe1 && third <= 0xe3 && second <= 0x9a;
}

/** The byte `back` bytes before `place`, which may stand in the tail of the chunk before; 0 before the file. */
export const byteBefore = (chunk: Uint8Array, place: number, back: number, tail: Uint8Array): number =>
	(place >= back ? chunk[place - back] : tail[tail.length + place - back]) ?? 0;
