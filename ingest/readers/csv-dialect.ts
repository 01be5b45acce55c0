export interface Dialect {
	delimiter: string;
	/** `\n` ends a record (with or without `\r` before it), or `\r` alone in files of old systems. */
	newline: '\n' | '\r';
	/** What stands around a value that holds delimiters, newlines or quotes; `"` unless said. */
	quote?: '"' | "'";
	/** A backslash before a quote, delimiter, newline or backslash makes it part of the value (besides doubled quotes). */
	has_backslashes?: boolean;
	/** Lines that start with `#` are comments; one that reads as a record of the usual width may be either, and is held back. */
	has_comments?: boolean;
	/** Records above the header; the header's length is the usual one. */
	rows_above?: number;
}

/** How a file is read, in words for the manifest. */
export const describeDialect = (dialect: Dialect): string =>
	[
		`delimiter ${JSON.stringify(dialect.delimiter)}`,
		dialect.quote === "'" ? 'quote "\'"' : '',
		dialect.has_backslashes ? 'backslash escapes (\\N is empty)' : '',
		dialect.newline === '\r' ? 'lines end in carriage returns' : '',
		dialect.has_comments ? 'lines that start with # are comments' : '',
		dialect.rows_above ? `${dialect.rows_above} above the header` : '',
	]
		.filter((part) => part !== '')
		.join(', ');

/** Whether a dialect is RFC 4180 to the letter, but for what separates the values. */
export const isPlain = ({ newline, quote, has_backslashes, has_comments, rows_above }: Dialect): boolean =>
	newline === '\n' && quote !== "'" && !has_backslashes && !has_comments && !rows_above;
