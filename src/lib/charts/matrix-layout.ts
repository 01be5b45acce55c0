import { textWidth } from './text-width.ts';

export const ROW_LABEL_SIZE = 15;
const CELL_HEIGHT = 27;
const SLANT = 48;
const LONGEST_SLANTED = 190;
const LONGEST_UPRIGHT = 170;
const WIDEST_CELL = 64;

interface Sizes {
	rows: { label: string }[];
	columns: { label: string }[];
	counts: (number | null)[][];
	format: (count: number) => string;
}

export interface MatrixLayout {
	left: number;
	right: number;
	cell_width: number;
	cell_height: number;
	row_height: number;
	row_label_width: number;
	/** Middle of a row's label, below the row's upper rule. */
	row_label_middle: number;
	header_height: number;
	longest_heading: number;
	/** Slant of the column labels, in degrees. */
	turn: number;
	cellTop: (row: number) => number;
}

const widestNumber = ({ counts, format }: Sizes) =>
	Math.max(0, ...counts.flat().map((count) => (count === null ? 0 : textWidth(format(count), 13))));

/** Labels left of the rows, column labels slanted: their last ones lean out to the right. */
const wide = (input: Sizes, width: number): MatrixLayout => {
	const radians = (SLANT * Math.PI) / 180;
	const headings = input.columns.map(({ label }) => Math.min(textWidth(label, 13), LONGEST_SLANTED));
	const n = Math.max(1, headings.length);
	const lean = (headings.at(-1) ?? 0) * Math.cos(radians);
	const spare = width - n * WIDEST_CELL - lean;
	const row_label_width = Math.min(
		Math.max(width * 0.26, spare),
		Math.max(0, ...input.rows.map(({ label }) => textWidth(label, ROW_LABEL_SIZE))),
	);
	const left = row_label_width + 12;
	// The widest cell at which every leaning label still ends inside the picture.
	const cell_width = Math.min(
		WIDEST_CELL,
		(width - left) / n,
		...headings.map((heading, place) => (width - left - heading * Math.cos(radians) - 8) / (place + 0.5)),
	);
	const header_height = Math.max(0, ...headings) * Math.sin(radians) + 22;
	return {
		left,
		right: left + n * cell_width,
		cell_width,
		cell_height: CELL_HEIGHT,
		row_height: CELL_HEIGHT,
		row_label_width,
		row_label_middle: CELL_HEIGHT / 2,
		header_height,
		longest_heading: LONGEST_SLANTED,
		turn: SLANT,
		cellTop: (row) => header_height + row * CELL_HEIGHT,
	};
};

/** Every row's label on a line of its own over its cells; column labels upright. */
const narrow = (input: Sizes, width: number): MatrixLayout => {
	const label_height = 24;
	const row_height = label_height + CELL_HEIGHT + 3;
	const header_height =
		Math.min(LONGEST_UPRIGHT, Math.max(0, ...input.columns.map(({ label }) => textWidth(label, 13)))) + 16;
	return {
		left: 0,
		right: width,
		cell_width: width / Math.max(1, input.columns.length),
		cell_height: CELL_HEIGHT,
		row_height,
		row_label_width: width,
		row_label_middle: label_height / 2 + 2,
		header_height,
		longest_heading: LONGEST_UPRIGHT,
		turn: 90,
		cellTop: (row) => header_height + row * row_height + label_height,
	};
};

/** Null when a number would be wider than its cell. */
export const matrixLayout = (input: Sizes, width: number): MatrixLayout | null => {
	const layout = width < 600 ? narrow(input, width) : wide(input, width);
	return layout.cell_width < Math.max(24, widestNumber(input) + 6) ? null : layout;
};
