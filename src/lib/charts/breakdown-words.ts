import type { BreakdownEntry } from '../question/answer.ts';
import { possiblyHighest } from '../question/highest.ts';
import type { CountDimension } from '../question/public-tables.ts';
import { boundOf, type PublishedCount } from '../question/published-count.ts';
import { fill } from '../text/fill.ts';
import { formatList, formatNumber } from '../text/format.ts';
import type { Words } from '../text/words.ts';
import { sentences } from './figure-words.ts';

/** The dimensions that are drawn by themselves. */
export type BreakdownDimension = Exclude<CountDimension, 'kind' | 'violation_group'>;

interface NamedCount {
	code: string;
	label: string;
	count: number;
	published: PublishedCount;
}

/** What is no answer is told in words, and is no bar. */
export const isRest = ({ code }: Pick<BreakdownEntry, 'code'>): boolean =>
	code === 'not_decided' || code === 'not_stated';

/** "255 complaints name no source." */
const restSentences = (
	{ lang, text }: Words,
	dimension: BreakdownDimension,
	entries: readonly BreakdownEntry[],
): string[] => {
	if (dimension === 'vendor') return [];
	const { rest } = text.figures;
	return entries.flatMap((entry) =>
		isRest(entry) && entry.published
			? [
					fill(rest[entry.code === 'not_decided' ? entry.code : dimension], {
						count: formatNumber(lang, entry.published.count),
					}),
				]
			: [],
	);
};

/** More names than this are not read as a list. */
const MOST_NAMES = 3;

/** Which is the highest, as far as the rounding lets it be known. */
const highestSentence = ({ lang, text }: Words, bars: readonly NamedCount[]): string => {
	const { figures } = text;
	const format = (count: number) => formatNumber(lang, count);
	const possible = possiblyHighest(bars);
	const [first, ...close] = possible;
	if (!first) return '';
	if (first.count === 0) return fill(figures.all_zero, { bound: format(boundOf(first.published)) });
	if (bars.length === 1) return fill(figures.only, { first: first.label, first_count: format(first.count) });
	if (close.length === 0) {
		const others = bars.filter((bar) => bar !== first).map(({ count }) => count);
		return fill(figures.highest, {
			first: first.label,
			first_count: format(first.count),
			second_count: format(Math.max(...others)),
		});
	}
	if (possible.length <= MOST_NAMES) {
		const names = possible.map(({ label, count }) =>
			fill(figures.close_name, { name: label, count: format(count) }),
		);
		return fill(figures.close, { names: formatList(lang, names) });
	}
	const run = { low: format(possible.at(-1)?.count ?? 0), high: format(first.count) };
	return possible.length === bars.length
		? fill(figures.close_all, run)
		: fill(figures.close_many, { number: format(possible.length), ...run });
};

/** Named vendors are not put in order of their counts. */
const vendorSentence = ({ lang, text }: Words, bars: readonly NamedCount[]): string => {
	const { sentence, sentence_others } = text.figures.vendors;
	const others = bars.find(({ code }) => code === 'other');
	const named = bars.filter((bar) => bar !== others).map(({ count }) => count);
	const other = formatNumber(lang, others?.count ?? 0);
	if (named.length === 0) return fill(sentence_others, { other });
	const [low, high] = [Math.min(...named), Math.max(...named)];
	return fill(sentence, { low: formatNumber(lang, low), high: formatNumber(lang, high), other });
};

/** What the bars show, and what is no bar. */
export const breakdownSentence = (
	words: Words,
	dimension: BreakdownDimension,
	bars: readonly NamedCount[],
	entries: readonly BreakdownEntry[],
): string => {
	if (dimension === 'vendor') return vendorSentence(words, bars);
	const rest = restSentences(words, dimension, entries);
	if (bars.length === 0 && rest.length === 0) return words.text.figures.none_above_zero;
	return sentences(bars.length > 0 ? highestSentence(words, bars) : '', ...rest);
};
