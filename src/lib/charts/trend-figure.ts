import { isQuarter, quarterOfDate, yearOf } from '../domain/period.ts';
import type { SeriesPoint } from '../question/answer.ts';
import { closedYearsFor } from '../question/routing.ts';
import { boundOf, type PublishedCount } from '../question/published-count.ts';
import { fill } from '../text/fill.ts';
import { formatNumber } from '../text/format.ts';
import { cellPeriodWords, inPeriodWords } from '../text/period-words.ts';
import type { Words } from '../text/words.ts';
import { bothWidths } from './both-widths.ts';
import type { Figure } from './figure.ts';
import { figureLinks, type FigurePlace } from './figure-links.ts';
import { boundWords, sentences, subjectWords } from './figure-words.ts';
import { lineDrawing } from './line-drawing.ts';

/** An event that explains a change: a civil date and a short name. */
export interface TrendEvent {
	date: string;
	label: string;
}

const figure_id = 'trend';

interface ShownPoint {
	period: string;
	published: PublishedCount;
}

/** Where the line begins, ends and stands highest. */
const trendSentence = (words: Words, shown: readonly ShownPoint[]): string => {
	const { figures } = words.text;
	const { trend } = figures;
	const [first, last] = [shown[0], shown.at(-1)];
	if (!first || !last) return figures.nothing;
	const format = ({ published }: ShownPoint) => formatNumber(words.lang, published.count);
	const from = inPeriodWords(words, first.period);
	if (first === last) return fill(trend.single, { first: format(first), from });
	const count = Math.max(...shown.map(({ published }) => published.count));
	const [highest = first, ...repeated] = shown.filter(({ published }) => published.count === count);
	return fill(repeated.length > 0 ? trend.sentence_repeated : trend.sentence, {
		first: format(first),
		from,
		last: format(last),
		until: inPeriodWords(words, last.period),
		highest: format(highest),
		highest_period: inPeriodWords(words, highest.period),
	});
};

const titleOf = ({ text }: Words, by_quarter: boolean, span: { from: string; until: string }): string => {
	const { trend } = text.figures;
	if (span.from === span.until) return fill(trend.title_single, { period: span.from });
	return fill(by_quarter ? trend.by_quarter : trend.by_year, span);
};

/** Complaints a quarter (or a year, where only years are published), with the asked period shaded. */
export const trendFigure = (
	words: Words,
	place: FigurePlace,
	points: readonly SeriesPoint[],
	events: readonly TrendEvent[],
): Figure => {
	const { lang, text } = words;
	const { trend, columns } = text.figures;
	const named = (period: string) => cellPeriodWords(words, period);
	const format = (count: number) => formatNumber(lang, count);
	const shown = points.flatMap(({ period, published }) => (published ? [{ period, published }] : []));
	const subtitle = sentences(trend.subtitle, subjectWords(words, place.question));
	const [first, last] = [shown[0], shown.at(-1)];
	const by_quarter = first !== undefined && isQuarter(first.period);
	const marks = events.map(({ date, label }) => ({
		period: by_quarter ? quarterOfDate(date) : date.slice(0, 4),
		label,
	}));
	const { period } = place.question;
	const years = closedYearsFor(period);
	const selected: [string, string] = by_quarter
		? [period.from, period.until]
		: [String(yearOf(years.from)), String(yearOf(years.until))];
	const is_selected = (cell: string) => selected[0] <= cell && cell <= selected[1];
	const span = first && last && { from: named(first.period), until: named(last.period) };
	return {
		figure_id,
		title: span ? titleOf(words, by_quarter, span) : text.figures.columns.count,
		subtitle,
		sentence: trendSentence(words, shown),
		caveat: sentences(
			first && first.period !== points[0]?.period ? fill(trend.named, { period: named(first.period) }) : '',
			boundWords(
				words,
				shown.map(({ published }) => published),
			),
		),
		drawing: span
			? bothWidths(figure_id, (width, id_prefix) =>
					lineDrawing(
						{
							points: points.map(({ period, published }) => ({
								period,
								label: named(period),
								count: published?.count ?? null,
							})),
							selected,
							events: marks,
							format,
						},
						width,
						id_prefix,
					),
				)
			: null,
		table: {
			caption: subtitle,
			columns: [
				{ key: 'period', label: columns.period, is_number: false },
				{ key: 'count', label: columns.count, is_number: true },
				{ key: 'within', label: columns.bound, is_number: true },
				{ key: 'events', label: columns.events, is_number: false },
			],
			rows: (span ? points : []).map(({ period, published }) => ({
				cells: [
					period,
					published?.count ?? null,
					published && boundOf(published),
					marks.flatMap((mark) => (mark.period === period ? [mark.label] : [])).join('; '),
				],
				href: null,
				is_selected: is_selected(period),
			})),
		},
		links: figureLinks(place, figure_id),
	};
};
