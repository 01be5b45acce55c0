import type { Change } from '../question/change.ts';
import { boundOf, type PublishedCount } from '../question/published-count.ts';
import { fill } from './fill.ts';
import { formatNumber } from './format.ts';
import type { Words } from './words.ts';

/** The change as the facts line says it, against a period in words: a range, or that the rounding leaves it open. */
export const changeWords = (
	{ lang, text }: Words,
	change: Change,
	count: PublishedCount,
	period: string,
): string => {
	const { facts } = text;
	const before = fill(facts.than, { period });
	const format = (value: number) => formatNumber(lang, value);
	if (change.direction === 'unclear') {
		return fill(facts.unclear, { count: format(count.count), before, bound: format(boundOf(count)) });
	}
	const { direction, least_percent, most_percent } = change;
	const least = format(least_percent);
	if (most_percent === null) {
		return fill(least_percent === 0 ? facts.up_somewhat : facts.up_open, { least, before });
	}
	const most = format(most_percent);
	return fill(least_percent === 0 ? facts[`${direction}_most`] : facts[direction], { least, most, before });
};
