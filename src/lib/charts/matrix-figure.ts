import type { Grid } from '../question/answer.ts';
import { fill } from '../text/fill.ts';
import { formatNumber } from '../text/format.ts';
import { nameOf, type Words } from '../text/words.ts';
import type { Drawing, Figure } from './figure.ts';
import { bothWidths } from './both-widths.ts';
import { figureLinks, type FigurePlace } from './figure-links.ts';
import { boundWords, registeredWords, sentences } from './figure-words.ts';
import { matrixDrawing } from './matrix-drawing.ts';

const figure_id = 'matrix';
const MOST_COLUMNS = 10;
const FEWEST_COLUMNS = 3;

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
	const largest = counts
		.flatMap((row, place) => row.map((count, column) => ({ count: count ?? 0, place, column })))
		.reduce((one, other) => (other.count > one.count ? other : one), { count: 0, place: 0, column: 0 });

	/** A narrow page has room for fewer columns: as many as fit with their numbers. */
	const draw = (width: number, id_prefix: string, most: number): Drawing => {
		const input = {
			rows: vendors,
			columns: types.slice(0, most),
			counts: counts.map((row) => row.slice(0, most)),
			selected: null,
			format,
		};
		const drawing = matrixDrawing(input, width, id_prefix);
		if (drawing) return drawing;
		if (most > FEWEST_COLUMNS) return draw(width, id_prefix, most - 1);
		throw new Error(`invalid width: ${width}`);
	};
	const is_drawn = vendors.length > 0 && types.length > 0;
	const registered = grid ? registeredWords(words, grid.covers, grid.is_exact) : '';
	const drawn = Math.min(MOST_COLUMNS, types.length);
	return {
		figure_id,
		title: matrix.title,
		subtitle: fill(matrix.subtitle, {
			registered,
			drawn:
				drawn < types.length
					? fill(text.figures.some_drawn, { shown: format(drawn), total: format(types.length) })
					: '',
		}).trim(),
		sentence: is_drawn
			? fill(matrix.sentence, {
					count: format(largest.count),
					vendor: vendors[largest.place]?.label ?? '',
					violation_type: types[largest.column]?.label ?? '',
				})
			: text.figures.nothing,
		caveat: sentences(boundWords(words, grid?.published.flat() ?? []), text.figures.several, matrix.caveat),
		drawing: is_drawn
			? bothWidths(figure_id, (width, id_prefix) => draw(width, id_prefix, MOST_COLUMNS))
			: null,
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
