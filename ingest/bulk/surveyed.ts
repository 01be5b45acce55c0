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
