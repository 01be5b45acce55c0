import type { Change } from '../question/change.ts';
import { boundOf, type PublishedCount } from '../question/published-count.ts';
import { fill } from './fill.ts';
import { formatNumber } from './format.ts';
import type { Words } from './words.ts';

/** The change as the facts line says it: a range, or that the rounding leaves it open. */
export const changeWords = (
	{ lang, text }: Words,
	change: Change,
	before: PublishedCount,
	period: string,
): string => {
	const { facts } = text;
	if (change.direction === 'unclear') {
		return fill(facts.unclear, {
			before: formatNumber(lang, before.count),
			bound: boundOf(before),
			period,
		});
	}
	const least = formatNumber(lang, change.least_percent);
	if (change.most_percent === null) return fill(facts.up_open, { least, period });
	return fill(facts[change.direction], { least, most: formatNumber(lang, change.most_percent), period });
};
