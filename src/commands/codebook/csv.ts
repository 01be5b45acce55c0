/** What a cell of the codebook may hold: lists become `a|b`, null an empty cell. */
export type Cell = string | number | boolean | null | readonly string[];

export type Row = Readonly<Record<string, Cell>>;

const textOf = (cell: Cell): string =>
	cell === null ? '' : typeof cell === 'object' ? cell.join('|') : String(cell);

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/**
 * A table as CSV (RFC 4180, with line feeds so that changes read well in version control).
 * The header is the keys of the first row; a row that lacks one of them is refused.
 */
export const csvOf = (rows: readonly Row[]): string => {
	const header = Object.keys(rows[0] ?? {});
	const lines = rows.map((row) =>
		header.map((column) => {
			const cell = row[column];
			if (cell === undefined) throw new Error(`missing column: ${column}`);
			return quoted(textOf(cell));
		}),
	);
	return [header, ...lines].map((cells) => `${cells.join(',')}\n`).join('');
};
