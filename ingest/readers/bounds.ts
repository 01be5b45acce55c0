/** A record longer than this is damage (an unclosed quote swallows what follows), not a narrative. */
export const longestRecord = 4 * 1024 * 1024;

/** A header wider than this is no table of ours: a widest known export has some hundred columns. */
export const mostColumns = 4096;

/** Throws when a header has more columns than are read. */
export function expectFewColumns(count: number): void {
	if (count > mostColumns)
		throw new Error(`invalid header: ${count} columns, ${mostColumns} can be read; is the delimiter right?`);
}
