import { bytesOf } from '../readers/bytes.ts';

/** What one look at every byte of a CSV file tells, before a bulk reader reads it. */
export interface Survey {
	/** Records after the header that have the header's number of fields. */
	n_records: number;
	/** By place of the field: how many bytes all its values have, without the quotes that only enclose or escape. */
	field_bytes: readonly number[];
	/** Places of the fields in which a value may start or end with a blank, or is empty in quotes: only these need trimming. */
	untidy_fields: ReadonlySet<number>;
	/**
	 * From which accepted record on (1-based), how much to add to its number for the line on which it starts: records in quotes may
	 * span lines, and records of a wrong length are left out.
	 */
	line_shifts: { from_record: number; shift: number }[];
	/** Records whose number of fields is not the header's. */
	odd_lengths: { line: number; from_byte: number; until_byte: number }[];
}

/** More records of a wrong length than this, and the file is read record by record. */
const mostOddLengths = 100_000;
/** Longer ones are for the streaming parser to judge. */
const longestRecord = 1024 * 1024;
const [quote, lineFeed, carriageReturn] = [0x22, 0x0a, 0x0d];
const mark = Buffer.from('\uFEFF');

/** Where the scanner stands: at the start of a field, in one without quotes, just after an opening quote, in quotes, or after a closing one. */
const [fieldStart, plain, opened, quoted, closed] = [0, 1, 2, 3, 4];

/**
 * Surveys a UTF-8 CSV file; `tell` hears now and then how far it is. Null when it is not regular (RFC 4180 to the letter: no stray or unclosed quote, no empty line, no lone
 * carriage return, no zero byte): then only the streaming parser may read it, because a bulk reader may drop what it can not read. Throws
 * when these are not the bytes that gave `sha256`.
 */
export async function survey(
	path: string,
	sha256: string,
	delimiter: string,
	tell: (n_records: number) => void,
): Promise<Survey | null> {
	const separator = delimiter.charCodeAt(0);
	const untidy_fields = new Set<number>();
	const field_bytes: number[] = [];
	const found: Survey = {
		n_records: 0,
		field_bytes,
		untidy_fields,
		line_shifts: [],
		odd_lengths: [],
	};
	let state = fieldStart;
	let [n_fields, width, line, record_line, record_start, at, previous] = [1, 0, 1, 1, 0, 0, 0];
	let shift = Number.NaN;
	let is_after_return = false;
	let tail: Uint8Array = new Uint8Array(3);
	let [field_start, n_escapes] = [0, 0];
	const own_bytes: number[] = [];
	/** `end` is the place after the value and what encloses it. */
	const endField = (end: number): void => {
		own_bytes[n_fields - 1] = end - field_start - (state === closed ? 2 + n_escapes : 0);
		n_escapes = 0;
	};
	const endRecord = (): boolean => {
		if (width === 0) {
			width = n_fields;
			for (let field = 0; field < width; field += 1) field_bytes.push(0);
		} else if (n_fields === width) {
			for (let field = 0; field < width; field += 1)
				field_bytes[field] = (field_bytes[field] as number) + (own_bytes[field] as number);
			found.n_records += 1;
			if (record_line - found.n_records !== shift) {
				shift = record_line - found.n_records;
				found.line_shifts.push({ from_record: found.n_records, shift });
			}
		} else found.odd_lengths.push({ line: record_line, from_byte: record_start, until_byte: at });
		n_fields = 1;
		state = fieldStart;
		return found.odd_lengths.length <= mostOddLengths;
	};
	for await (const chunk of bytesOf(path, sha256)) {
		let place = at === 0 && chunk.subarray(0, mark.length).equals(mark) ? mark.length : 0;
		at += place;
		for (; place < chunk.length; place += 1, at += 1) {
			const byte = chunk[place] as number;
			if (is_after_return && byte !== lineFeed) return null;
			is_after_return = false;
			if (state === quoted || state === opened) {
				if (byte === 0) return null;
				if (
					state === opened
						? byte === quote || startsBlank(byte)
						: byte === quote && endsBlank(chunk, place, tail)
				)
					untidy_fields.add(n_fields - 1);
				state = byte === quote ? closed : quoted;
				if (byte === lineFeed) line += 1;
			} else if (byte === separator) {
				if (state === plain && endsBlank(chunk, place, tail)) untidy_fields.add(n_fields - 1);
				endField(at);
				field_start = at + 1;
				n_fields += 1;
				state = fieldStart;
			} else if (byte === lineFeed) {
				if (state === plain && endsBlank(chunk, place, tail)) untidy_fields.add(n_fields - 1);
				const is_empty = at === record_start || (at === record_start + 1 && previous === carriageReturn);
				endField(previous === carriageReturn ? at - 1 : at);
				field_start = at + 1;
				if (is_empty || at - record_start > longestRecord || !endRecord()) return null;
				line += 1;
				record_line = line;
				record_start = at + 1;
			} else if (byte === quote) {
				if (state === fieldStart) state = opened;
				else if (state === closed && previous === quote) {
					state = quoted;
					n_escapes += 1;
				} else return null;
			} else if (byte === carriageReturn) {
				is_after_return = true;
			} else if (byte === 0 || state === closed) return null;
			else {
				if (state === fieldStart && startsBlank(byte)) untidy_fields.add(n_fields - 1);
				state = plain;
			}
			previous = byte;
		}
		tail = chunk.subarray(-3);
		tell(found.n_records);
	}
	if (state === opened || state === quoted || is_after_return) return null;
	endField(at);
	if (at > record_start && !endRecord()) return null;
	return width > 1 ? found : null;
}

/** Whether this byte may begin a blank (any of String.prototype.trim, in UTF-8): control characters, the space, or the lead of a longer one. */
const startsBlank = (byte: number): boolean =>
	byte <= 0x20 || byte === 0xc2 || byte === 0xef || (byte >= 0xe1 && byte <= 0xe3);

/** Whether the bytes before `place` may end a blank; `tail` stands before the chunk. With CRLF the return before a line feed counts as one. */
function endsBlank(chunk: Uint8Array, place: number, tail: Uint8Array): boolean {
	const before = (back: number): number =>
		(place >= back ? chunk[place - back] : tail[tail.length + place - back]) ?? 0;
	const last = before(1);
	if (last < 0x80) return last <= 0x20;
	const [second, third] = [before(2), before(3)];
	if (second === 0xc2) return last === 0xa0;
	return third === 0xef ? second === 0xbb : third >= 0xe1 && third <= 0xe3 && second <= 0x9a;
}
