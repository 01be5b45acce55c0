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
import { boundWords, registeredWords, sentences, subjectWords } from './figure-words.ts';

/** The dimensions that are drawn by themselves. */
export type BreakdownDimension = Exclude<CountDimension, 'kind' | 'violation_group'>;

const capitalised = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);

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

/** What is no answer is told in words and stands last in the table, but is no bar. */
const restCodes = ['not_decided', 'not_stated'];
const isRest = ({ code }: BreakdownEntry) => restCodes.includes(code);

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
		published && !restCodes.includes(code)
			? [
					{
						code,
						label: nameOf(words, dimension, code),
						count: published.count,
						is_selected: code === selected,
					},
				]
			: [],
	);

/** What the bars show, in a sentence. Vendors are not put in order of their counts. */
const sentenceOf = (
	{ lang, text }: Words,
	dimension: CountDimension,
	bars: ReturnType<typeof barsOf>,
): string => {
	const { figures } = text;
	const format = (count: number) => formatNumber(lang, count);
	if (dimension === 'vendor') {
		const named = bars.filter(({ code }) => code !== 'other').map(({ count }) => count);
		if (named.length === 0) return figures.nothing;
		return fill(figures.vendors.sentence, {
			low: format(Math.min(...named)),
			high: format(Math.max(...named)),
			other: format(bars.find(({ code }) => code === 'other')?.count ?? 0),
		});
	}
	const [first, second] = bars.toSorted((one, other) => other.count - one.count);
	if (!first) return figures.nothing;
	if (first.count === 0) return figures.all_zero;
	return fill(second ? figures.largest : figures.only, {
		first: first.label,
		first_count: format(first.count),
		second: second?.label ?? '',
		second_count: format(second?.count ?? 0),
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
	const rest = entries.flatMap((entry) =>
		isRest(entry) && entry.published
			? [
					fill(text.figures.rest, {
						name: capitalised(nameOf(words, dimension, entry.code)),
						count: format(entry.published.count),
					}),
				]
			: [],
	);
	const some =
		drawn.length < bars.length
			? fill(text.figures.some_drawn, { shown: format(drawn.length), total: format(bars.length) })
			: '';
	return {
		figure_id,
		title,
		subtitle: sentences(registered, subjectWords(words, place.question), some),
		sentence: sentences(sentenceOf(words, dimension, bars), ...rest),
		caveat: sentences(
			boundWords(
				words,
				entries.map(({ published }) => published),
			),
			style.note,
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
