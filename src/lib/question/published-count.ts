/** How far the shown figure of one cell can be from the true one: figures are rounded once, to a multiple of 5. */
export const GREATEST_CELL_ERROR = 4;

/** A figure made of published cells, with the interval that the true figure lies in. */
export interface PublishedCount {
	count: number;
	cell_count: number;
	/** The true figure is at least this, */
	lower: number;
	/** and at most this. */
	upper: number;
}

/** A shown 0 means 0 to 4; a shown figure above 0 means at least one complaint. */
const cellOf = (count: number): PublishedCount => ({
	count,
	cell_count: 1,
	lower: count === 0 ? 0 : Math.max(1, count - GREATEST_CELL_ERROR),
	upper: count + GREATEST_CELL_ERROR,
});

/** Adds shown cells. Cells that are absent from the table are zeros and count with their own uncertainty. */
export const sumOfCells = (counts: readonly number[]): PublishedCount =>
	counts.map(cellOf).reduce(
		(sum, cell) => ({
			count: sum.count + cell.count,
			cell_count: sum.cell_count + 1,
			lower: sum.lower + cell.lower,
			upper: sum.upper + cell.upper,
		}),
		{ count: 0, cell_count: 0, lower: 0, upper: 0 },
	);

/** The printed bound: "within 16" for a figure of four cells. */
export const boundOf = (published: PublishedCount): number => published.cell_count * GREATEST_CELL_ERROR;
