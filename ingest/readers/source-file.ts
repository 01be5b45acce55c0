/** One record as it stands in the file: a value a header, in the header's order; `line` is where it starts (1-based). */
export interface SourceRecord {
	line: number;
	values: (string | null)[];
}

/** A piece of a file that is no record. It goes to quarantine with its raw text, and counts as one row read. */
export interface DamagedRecord {
	line: number;
	rule_id: 'row_damaged' | 'row_length' | 'encoding_damaged';
	message: string;
	raw: string;
}

/** An opened file: header first, then its records as they stream by. Records are read once. */
export interface SourceFile {
	header: string[];
	encoding: string;
	dialect: string;
	/** What separates the values of plain CSV in UTF-8 (RFC 4180), which a bulk reader may read; null for anything else. */
	plain_delimiter: string | null;
	records: AsyncIterable<SourceRecord | DamagedRecord>;
}

export const isDamaged = (record: SourceRecord | DamagedRecord): record is DamagedRecord =>
	'rule_id' in record;
