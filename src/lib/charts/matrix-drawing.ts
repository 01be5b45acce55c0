import type { Drawing } from './figure.ts';
import { matrixLayout, ROW_LABEL_SIZE, type MatrixLayout } from './matrix-layout.ts';
import { render } from './render.ts';
import { frameShape, layer, lineShape, rectShape, textShape, type Shape } from './shapes.ts';
import { withSpots } from './spots.ts';
import { shortened } from './text-width.ts';

export interface MatrixInput {
	rows: { key: string; label: string }[];
	columns: { key: string; label: string }[];
	/** One list a row, one count a column; null prints as a dash. */
	counts: (number | null)[][];
	/** A cell, or with one key null a whole row or column. */
	selected: { row_key: string | null; column_key: string | null } | null;
	format: (count: number) => string;
	/** Where a cell leads. */
	hrefOf?: (row_key: string, column_key: string) => string | null;
}

const STEPS = ['seq-1', 'seq-2', 'seq-3', 'seq-4', 'seq-5'] as const;

const numberText = ({ counts, format }: MatrixInput, row: number, column: number) => {
	const count = counts[row]?.[column] ?? null;
	return count === null ? '–' : format(count);
};

const cellShapes = (
	count: number | null,
	x: number,
	y: number,
	layout: MatrixLayout,
	max: number,
	text: string,
) => {
	const { cell_width: width, cell_height: height } = layout;
	const step = count ? STEPS[Math.ceil((count / max) * STEPS.length) - 1]! : null;
	const is_dark = step === 'seq-4' || step === 'seq-5';
	const number = textShape(text, x + width / 2, y + height / 2, {
		colour: is_dark ? 'paper' : step ? 'ink' : 'ink-soft',
		size: 13,
		align: 'center',
	});
	return step ? [rectShape(x + 1, y + 1, width - 2, height - 2, step), number] : [number];
};

/** Column labels stand slanted over a wide table, upright over a narrow one. */
const headings = (columns: MatrixInput['columns'], layout: MatrixLayout): Shape[] =>
	columns.map(({ label }, place) => {
		const x = layout.left + (place + 0.5) * layout.cell_width;
		const text = shortened(label, 13, layout.longest_heading);
		return textShape(text, x, layout.header_height - 8, { size: 13, turn: layout.turn });
	});

const frame = ({ rows, columns, selected }: MatrixInput, layout: MatrixLayout): Shape[] => {
	const row = rows.findIndex(({ key }) => key === selected?.row_key);
	const column = columns.findIndex(({ key }) => key === selected?.column_key);
	if (row < 0 && column < 0) return [];
	const top = layout.cellTop(Math.max(row, 0));
	const bottom = layout.cellTop(row < 0 ? rows.length - 1 : row) + layout.cell_height;
	const width = column < 0 ? layout.cell_width * columns.length : layout.cell_width;
	return [
		frameShape(layout.left + layout.cell_width * Math.max(column, 0), top, width, bottom - top, 'select'),
	];
};

const spots = (input: MatrixInput, layout: MatrixLayout, hrefOf: NonNullable<MatrixInput['hrefOf']>) =>
	input.rows.flatMap((row, position) =>
		input.columns.map((column, place) => ({
			x: layout.left + place * layout.cell_width,
			y: layout.cellTop(position),
			width: layout.cell_width,
			height: layout.cell_height,
			text: `${row.label}, ${column.label}: ${numberText(input, position, place)}`,
			href: hrefOf(row.key, column.key),
		})),
	);

/**
 * Rows by columns, with the number in every cell and five steps of shade in equal parts of the highest count.
 * Null when the numbers do not fit their cells at this width: the caller then shows the wide drawing or the table.
 */
export const matrixDrawing = (input: MatrixInput, width: number, id_prefix: string): Drawing | null => {
	const layout = matrixLayout(input, width);
	const { hrefOf } = input;
	if (!layout) return null;
	const max = Math.max(1, ...input.counts.flat().map((count) => count ?? 0));
	const bottom = layout.header_height + input.rows.length * layout.row_height;

	const rows = input.rows.flatMap(({ label }, position) => {
		const top = layout.header_height + position * layout.row_height;
		const cells = input.columns.flatMap((_, place) => {
			const count = input.counts[position]?.[place] ?? null;
			const x = layout.left + place * layout.cell_width;
			return cellShapes(count, x, layout.cellTop(position), layout, max, numberText(input, position, place));
		});
		const text = shortened(label, ROW_LABEL_SIZE, layout.row_label_width);
		return [
			lineShape(0, top, layout.right, top, 'rule'),
			textShape(text, 0, top + layout.row_label_middle, { size: ROW_LABEL_SIZE }),
			...cells,
		];
	});
	const drawing = render(
		{
			grid: { left: 0, right: 0, top: 0, bottom: 0, outerBoundsMode: 'none' },
			xAxis: { type: 'value', show: false },
			yAxis: { type: 'value', show: false },
			series: [
				layer(2, () => [
					...headings(input.columns, layout),
					...rows,
					lineShape(0, bottom, layout.right, bottom, 'rule'),
					...frame(input, layout),
				]),
			],
		},
		width,
		bottom + 2,
		id_prefix,
	);
	return hrefOf ? withSpots(drawing, spots(input, layout, hrefOf)) : drawing;
};
