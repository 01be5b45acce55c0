import { GREATEST_CELL_ERROR } from '../domain/disclosure.ts';

/** A figure made of published cells, with the interval that the true figure lies in. */
export interface PublishedCount {
	count: number;
	cell_count: number;
	/** The true figure is at least this, */
	lower: number;
	/** and at most this. */
	upper: number;
}

/** A shown 0 means 0 up to the greatest error; a shown figure above 0 means at least one complaint. */
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

/** How far a figure of several cells can be off: "at most 16" for four. */
export const boundOf = (published: PublishedCount): number => published.cell_count * GREATEST_CELL_ERROR;
