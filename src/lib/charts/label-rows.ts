export interface Mark {
	/** Where the label's mark stands, in pixels. */
	x: number;
	/** Width of the label, in pixels. */
	width: number;
}
export interface PlacedLabel {
	/** Counted from the one nearest to the marks. */
	row: number;
	/** The label's left edge, in pixels. */
	left: number;
}
interface Room {
	left: number;
	right: number;
	max_rows: number;
	/** Between a mark and its label, and between labels. */
	gap: number;
}
type Placed = PlacedLabel & Mark;

/** More labels than this are not read at their marks, and would be slow to place. */
const MOST_LABELS = 7;

const isApart = (one: Placed, other: Placed, gap: number) => {
	if (one.row === other.row)
		return one.left > other.left + other.width + gap || other.left > one.left + one.width + gap;
	// The line from the upper label to its mark passes the lower row beside the label that stands there.
	const [upper, lower] = one.row > other.row ? [one, other] : [other, one];
	return upper.x < lower.left - 2 || upper.x > lower.left + lower.width + 2;
};

/**
 * Places every label beside a line that leads down to its mark, right of the line or left, in as few rows as do.
 * Null when they do not all fit.
 */
export const labelRows = (marks: Mark[], { left, right, max_rows, gap }: Room): PlacedLabel[] | null => {
	if (marks.length > MOST_LABELS) return null;
	const search = (placed: Placed[], n_rows: number): Placed[] | null => {
		const mark = marks[placed.length];
		if (!mark) return placed;
		for (let row = 0; row < n_rows; row += 1)
			for (const start of [mark.x + gap, mark.x - gap - mark.width]) {
				const candidate = { ...mark, row, left: start };
				if (start < left || start + mark.width > right) continue;
				if (!placed.every((other) => isApart(candidate, other, gap))) continue;
				const found = search([...placed, candidate], n_rows);
				if (found) return found;
			}
		return null;
	};
	for (let n_rows = 1; n_rows <= max_rows; n_rows += 1) {
		const found = search([], n_rows);
		if (found) return found.map(({ row, left }) => ({ row, left }));
	}
	return null;
};
