import type { Grid } from '../question/answer.ts';
import { possiblyHighest } from '../question/highest.ts';
import { fill } from '../text/fill.ts';
import { formatNumber } from '../text/format.ts';
import { nameOf, type Words } from '../text/words.ts';
import type { Drawing, Figure } from './figure.ts';
import { bothWidths, NARROW, WIDE } from './both-widths.ts';
import { figureLinks, type FigurePlace } from './figure-links.ts';
import { boundWords, registeredWords, sentences } from './figure-words.ts';
import { matrixDrawing, type MatrixInput } from './matrix-drawing.ts';
import { matrixLayout } from './matrix-layout.ts';

const figure_id = 'matrix';
const MOST_COLUMNS = 10;
const FEWEST_COLUMNS = 3;

type Named = readonly { key: string; label: string }[];

/** The highest cell where the rounding leaves no doubt that it is; else from where to where the figures run. */
const matrixSentence = (
	{ lang, text }: Words,
	published: Grid['published'],
	vendors: Named,
	types: Named,
): string => {
	const { matrix } = text.figures;
	const cells = published.flatMap((row, place) =>
		row.flatMap((cell, column) => (cell ? [{ published: cell, place, column }] : [])),
	);
	const format = (count: number) => formatNumber(lang, count);
	const [highest, ...close] = possiblyHighest(cells);
	if (!highest) return text.figures.nothing;
	if (close.length > 0) {
		const low = Math.min(...cells.map((cell) => cell.published.count));
		return fill(matrix.sentence_close, { low: format(low), high: format(highest.published.count) });
	}
	return fill(matrix.sentence, {
		count: format(highest.published.count),
		vendor: vendors[highest.place]?.label ?? '',
		violation_type: types[highest.column]?.label ?? '',
	});
};

/** The most columns whose numbers fit the picture at either width. */
const mostThatFit = (most: number, inputOf: (most: number) => MatrixInput): number =>
	most <= FEWEST_COLUMNS || [WIDE, NARROW].every((width) => matrixLayout(inputOf(most), width) !== null)
		? most
		: mostThatFit(most - 1, inputOf);

/** Vendors by violation types. `grid` is null when no year had closed. */
export const matrixFigure = (
	words: Words,
	place: FigurePlace,
	grid: Grid | null,
	hrefOf: (vendor: string) => string | null,
): Figure => {
	const { lang, text } = words;
	const { matrix, columns } = text.figures;
	const format = (count: number) => formatNumber(lang, count);
	const vendors = (grid?.vendors ?? []).map((key) => ({ key, label: nameOf(words, 'vendor', key) }));
	const types = (grid?.violation_types ?? []).map((key) => ({
		key,
		label: nameOf(words, 'violation_type', key),
	}));
	const counts = (grid?.published ?? []).map((row) => row.map((published) => published?.count ?? null));
	const inputOf = (most: number) => ({
		rows: vendors,
		columns: types.slice(0, most),
		counts: counts.map((row) => row.slice(0, most)),
		selected: null,
		format,
	});
	/** As many columns as fit both widths with their numbers, so that one subtitle is true of both. */
	const drawn = mostThatFit(Math.min(MOST_COLUMNS, types.length), inputOf);
	const draw = (width: number, id_prefix: string): Drawing => {
		const drawing = matrixDrawing(inputOf(drawn), width, id_prefix);
		if (!drawing) throw new Error(`invalid width: ${width}`);
		return drawing;
	};
	const is_drawn = vendors.length > 0 && types.length > 0;
	const registered = grid ? registeredWords(words, grid.covers, grid.is_exact) : '';
	const some =
		drawn < types.length
			? fill(text.figures.some_drawn, { shown: format(drawn), total: format(types.length) })
			: '';
	return {
		figure_id,
		title: matrix.title,
		subtitle: sentences(registered, is_drawn ? matrix.order : '', some),
		sentence: is_drawn
			? matrixSentence(words, grid?.published ?? [], vendors, types)
			: grid
				? text.figures.none_above_zero
				: text.figures.nothing,
		caveat: is_drawn
			? sentences(
					boundWords(words, grid?.published.flat() ?? []),
					text.figures.several,
					text.figures.vendors.note,
				)
			: '',
		drawing: is_drawn ? bothWidths(figure_id, draw) : null,
		table: {
			caption: sentences(`${matrix.title}.`, registered),
			columns: [
				{ key: 'vendor', label: columns.vendor, is_number: false },
				...types.map(({ key, label }) => ({ key, label, is_number: true })),
			],
			rows: vendors.map(({ key, label }, row) => ({
				cells: [label, ...(counts[row] ?? [])],
				href: hrefOf(key),
				is_selected: false,
			})),
		},
		links: figureLinks(place, figure_id),
	};
};
