import type { Breakdown, BreakdownEntry } from '../question/answer.ts';
import type { CountDimension } from '../question/public-tables.ts';
import { boundOf } from '../question/published-count.ts';
import { fill } from '../text/fill.ts';
import { formatNumber } from '../text/format.ts';
import { nameOf, type Words } from '../text/words.ts';
import { barDrawing } from './bar-drawing.ts';
import { bothWidths } from './both-widths.ts';
import type { Figure } from './figure.ts';
import { figureLinks, type FigurePlace } from './figure-links.ts';
import { breakdownSentence, isRest, type BreakdownDimension } from './breakdown-words.ts';
import { boundWords, registeredWords, sentences, subjectWords } from './figure-words.ts';

/** What sets one breakdown apart from another: its words, its order, and where its rows lead. */
export interface BreakdownStyle {
	figure_id: string;
	dimension: BreakdownDimension;
	title: string;
	note: string;
	/** Most bars that are drawn; the table has every entry. */
	most_bars: number;
	/** Codes in their own order (waiting times); else the answer's order stands. */
	order: readonly string[] | null;
	selected: string | null;
	hrefOf: (code: string) => string | null;
}

/** What is no answer stands last in the table. */
const inOrder = (entries: readonly BreakdownEntry[], order: readonly string[] | null) => {
	const ordered = order ? order.flatMap((code) => entries.filter((entry) => entry.code === code)) : entries;
	return [...ordered.filter((entry) => !isRest(entry)), ...entries.filter(isRest)];
};

/** The first bars, and the selected one wherever it stands. */
const drawnOf = <Bar extends { is_selected: boolean }>(bars: readonly Bar[], most_bars: number): Bar[] =>
	bars.filter((bar, position) => position < most_bars || bar.is_selected);

const barsOf = (
	words: Words,
	dimension: CountDimension,
	entries: readonly BreakdownEntry[],
	selected: string | null,
) =>
	entries.flatMap(({ code, published }) =>
		published && !isRest({ code })
			? [
					{
						code,
						label: nameOf(words, dimension, code),
						count: published.count,
						published,
						is_selected: code === selected,
					},
				]
			: [],
	);

/** That only some of the bars are drawn. */
const drawnWords = ({ lang, text }: Words, drawn: number, total: number, most_bars: number): string => {
	if (drawn === total) return '';
	const { some_drawn, some_drawn_asked } = text.figures;
	return fill(drawn > most_bars ? some_drawn_asked : some_drawn, {
		shown: formatNumber(lang, Math.min(drawn, most_bars)),
		total: formatNumber(lang, total),
	});
};

/** One bar a value of a dimension. `breakdown` is null when no table answers. */
export const breakdownFigure = (
	words: Words,
	place: FigurePlace,
	breakdown: Breakdown | null,
	style: BreakdownStyle,
): Figure => {
	const { lang, text } = words;
	const { columns } = text.figures;
	const { figure_id, title } = style;
	const format = (count: number) => formatNumber(lang, count);
	const entries = breakdown ? inOrder(breakdown.entries, style.order) : [];
	const { dimension } = style;
	const bars = barsOf(words, dimension, entries, style.selected);
	const drawn = drawnOf(bars, style.most_bars);
	const registered = breakdown ? registeredWords(words, breakdown.covers, breakdown.is_exact) : '';
	return {
		figure_id,
		title,
		subtitle: sentences(
			registered,
			subjectWords(words, place.question),
			drawnWords(words, drawn.length, bars.length, style.most_bars),
		),
		sentence: breakdown ? breakdownSentence(words, dimension, bars, entries) : text.figures.nothing,
		caveat: sentences(
			boundWords(
				words,
				entries.map(({ published }) => published),
			),
			entries.length > 0 ? style.note : '',
		),
		drawing:
			drawn.length === 0
				? null
				: bothWidths(figure_id, (width, id_prefix) => barDrawing({ bars: drawn, format }, width, id_prefix)),
		table: {
			caption: sentences(`${title}.`, registered),
			columns: [
				{
					key: dimension,
					label: columns[dimension],
					is_number: false,
				},
				{ key: 'count', label: columns.count, is_number: true },
				{ key: 'within', label: columns.bound, is_number: true },
			],
			rows: entries.map(({ code, published }) => ({
				cells: [nameOf(words, dimension, code), published?.count ?? null, published && boundOf(published)],
				href: style.hrefOf(code),
				is_selected: code === style.selected,
			})),
		},
		links: figureLinks(place, figure_id),
	};
};
