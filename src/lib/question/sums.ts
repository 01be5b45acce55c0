import { sumOfCells, type PublishedCount } from './published-count.ts';

/** The sum of the cells that stand in the tables and of the zeros that do not: an answer has `cell_count` cells. */
export const sumOfShown = (cells: readonly { count: number }[], cell_count: number): PublishedCount =>
	sumOfCells([
		...cells.map(({ count }) => count),
		...Array.from({ length: Math.max(0, cell_count - cells.length) }, () => 0),
	]);

/** Sums by a key of the cells; what has no cell at all is not in the map, and is the sum of no cells and zeros. */
export const gather = <Cell extends { count: number }>(
	cells: readonly Cell[],
	keyOf: (cell: Cell) => string | null,
	cell_count: number,
): Map<string, PublishedCount> => {
	const groups = Map.groupBy(cells, keyOf);
	return new Map(
		[...groups].flatMap(([key, group]) =>
			key === null ? [] : [[key, sumOfShown(group, cell_count)] as const],
		),
	);
};
