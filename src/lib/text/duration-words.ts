import type { Language } from '../domain/label.ts';
import { formatList, localeOf } from './format.ts';

const pattern = /^P(?!$)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?!$)(?:(\d+)H)?(?:(\d+)M)?)?$/;
const units = ['year', 'month', 'week', 'day', 'hour', 'minute'] as const;

/** A period of ISO 8601 in words: P12M is "12 months", P1Y6M "1 year and 6 months". Any other text stays as it is. */
export const durationWords = (lang: Language, period: string): string => {
	const counts = pattern.exec(period)?.slice(1);
	if (!counts) return period;
	const parts = units.flatMap((unit, position) => {
		const count = counts[position];
		if (count === undefined) return [];
		const format = new Intl.NumberFormat(localeOf(lang), { style: 'unit', unit, unitDisplay: 'long' });
		return [format.format(Number(count))];
	});
	return formatList(lang, parts);
};
