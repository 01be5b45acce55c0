import { byteBefore, endsBlank, startsBlank } from './blanks.ts';
import type { Survey } from './surveyed.ts';

/** More records of a wrong length than this, and the file is read record by record. */
const mostOddLengths = 100_000;
/** Longer ones are for the streaming parser to judge. */
const longestRecord = 1024 * 1024;
const [quote, lineFeed, carriageReturn] = [0x22, 0x0a, 0x0d];

/** Where the scanner stands: at the start of a field, in one without quotes, just after an opening quote, in quotes, or after a closing one. */
const [fieldStart, plain, opened, quoted, closed] = [0, 1, 2, 3, 4];

/** Finds records and fields in the bytes of a CSV file. */
export class RecordScanner {
	private readonly separator: number;
	/** By byte: whether it may end or spoil a field without quotes. */
	private readonly isSpecial = new Uint8Array(256);
	private state = fieldStart;
	/** Fields begun in this record, and those of the header: 0 until it is read. */
	private n_fields = 1;
	private width = 0;
	private at = 0;
	private line = 1;
	private record_line = 1;
	private record_start = 0;
	private field_start = 0;
	private n_escapes = 0;
	private shift = Number.NaN;
	private tail: Uint8Array = new Uint8Array(3);
	/** By place of the field: its bytes in this record and in all; whether a value has blanks around it. */
	private own_bytes = new Float64Array(0);
	private field_bytes = new Float64Array(0);
	private isUntidy = new Uint8Array(0);
	private n_records = 0;
	private readonly line_shifts: Survey['line_shifts'] = [];
	private readonly odd_lengths: Survey['odd_lengths'] = [];

	constructor(delimiter: string) {
		this.separator = delimiter.charCodeAt(0);
		for (const byte of [0, quote, lineFeed, carriageReturn, this.separator]) this.isSpecial[byte] = 1;
	}

	get records_found(): number {
		return this.n_records;
	}

	/** Passes over bytes that are no part of a record, at the start of a file. */
	skip(n_bytes: number): void {
		this.at += n_bytes;
		this.field_start += n_bytes;
	}

	/** Takes the next bytes; false when the file is not regular. What every field needs is in local variables: there are half a billion. */
	scan(chunk: Uint8Array): boolean {
		const { separator, isSpecial, at: origin } = this;
		const length = chunk.length;
		let { state, n_fields, field_start, n_escapes, own_bytes, isUntidy } = this;
		if (this.isAfterReturn() && chunk[0] !== lineFeed) return false;
		let place = 0;
		while (place < length) {
			let byte = chunk[place]!;
			if (state === quoted || state === opened) {
				if (state === opened && (byte === quote || startsBlank(byte))) isUntidy[n_fields - 1] = 1;
				while (byte !== quote) {
					if (byte === 0) return false;
					if (byte === lineFeed) this.line += 1;
					state = quoted;
					place += 1;
					if (place === length) break;
					byte = chunk[place]!;
				}
				if (place === length) break;
				if (state === quoted && endsBlank(chunk, place, this.tail)) isUntidy[n_fields - 1] = 1;
				state = closed;
			} else if (byte === separator) {
				if (state === plain && endsBlank(chunk, place, this.tail)) isUntidy[n_fields - 1] = 1;
				own_bytes[n_fields - 1] = origin + place - field_start - (state === closed ? 2 + n_escapes : 0);
				n_escapes = 0;
				field_start = origin + place + 1;
				n_fields += 1;
				state = fieldStart;
			} else if (byte === lineFeed) {
				if (state === plain && endsBlank(chunk, place, this.tail)) isUntidy[n_fields - 1] = 1;
				const end = origin + place - (byteBefore(chunk, place, 1, this.tail) === carriageReturn ? 1 : 0);
				own_bytes[n_fields - 1] = end - field_start - (state === closed ? 2 + n_escapes : 0);
				if (end === this.record_start || !this.endRecord(n_fields, origin + place)) return false;
				this.line += 1;
				this.record_line = this.line;
				this.record_start = origin + place + 1;
				({ own_bytes, isUntidy } = this);
				[n_fields, field_start, n_escapes, state] = [1, this.record_start, 0, fieldStart];
			} else if (byte === quote) {
				if (state === fieldStart) state = opened;
				else if (state === closed) {
					state = quoted;
					n_escapes += 1;
				} else return false;
			} else if (byte === carriageReturn) {
				// Alone it ends no line here, and may elsewhere.
				if (place + 1 < length && chunk[place + 1] !== lineFeed) return false;
			} else if (byte === 0 || state === closed) return false;
			else {
				if (state === fieldStart && startsBlank(byte)) isUntidy[n_fields - 1] = 1;
				state = plain;
				while (place + 1 < length && isSpecial[chunk[place + 1]!] === 0) place += 1;
			}
			place += 1;
		}
		[this.state, this.n_fields, this.field_start, this.n_escapes] = [state, n_fields, field_start, n_escapes];
		this.at = origin + length;
		this.tail = length >= 3 ? chunk.subarray(-3) : Buffer.concat([this.tail, chunk]).subarray(-3);
		return true;
	}

	/** What was found once all bytes are in; null when the file is not regular. */
	end(): Survey | null {
		const { state, n_fields, at, tail } = this;
		if (state === opened || state === quoted || this.isAfterReturn()) return null;
		if (state === plain && endsBlank(tail, tail.length, tail)) this.isUntidy[n_fields - 1] = 1;
		this.own_bytes[n_fields - 1] = at - this.field_start - (state === closed ? 2 + this.n_escapes : 0);
		if (at > this.record_start && !this.endRecord(n_fields, at)) return null;
		if (this.width < 2) return null;
		return {
			n_records: this.n_records,
			field_bytes: [...this.field_bytes],
			untidy_fields: new Set(Array.from(this.isUntidy.keys()).filter((field) => this.isUntidy[field] === 1)),
			line_shifts: this.line_shifts,
			odd_lengths: this.odd_lengths,
		};
	}

	/** Whether the last byte was a carriage return outside quotes. */
	private isAfterReturn(): boolean {
		return this.tail.at(-1) === carriageReturn && this.state !== quoted && this.state !== opened;
	}

	/** False when the record, or the number of those of a wrong length, is more than a bulk reader should read. */
	private endRecord(n_fields: number, at: number): boolean {
		const { width, own_bytes, field_bytes, record_line } = this;
		if (at - this.record_start > longestRecord) return false;
		if (width === 0) {
			this.width = n_fields;
			[this.own_bytes, this.field_bytes] = [new Float64Array(n_fields), new Float64Array(n_fields)];
			this.isUntidy = new Uint8Array(n_fields);
		} else if (n_fields === width) {
			for (let field = 0; field < width; field += 1) field_bytes[field]! += own_bytes[field]!;
			this.n_records += 1;
			if (record_line - this.n_records !== this.shift) {
				this.shift = record_line - this.n_records;
				this.line_shifts.push({ from_record: this.n_records, shift: this.shift });
			}
		} else this.odd_lengths.push({ line: record_line, from_byte: this.record_start, until_byte: at });
		return this.odd_lengths.length <= mostOddLengths;
	}
}
