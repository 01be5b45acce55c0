import type { Language } from '../domain/label.ts';
import { isLanguage } from '../text/texts.ts';

/** The first of our languages in the order of an Accept-Language header (RFC 9110 12.5.4); else English. */
export const preferredLanguage = (accept_language: string): Language => {
	const ranges = accept_language.split(',').map((range) => {
		const [tag = '', ...parameters] = range.trim().split(';');
		const quality = parameters
			.find((parameter) => parameter.trim().startsWith('q='))
			?.trim()
			.slice(2);
		return { lang: tag.slice(0, 2).toLowerCase(), quality: quality === undefined ? 1 : Number(quality) };
	});
	const wanted = ranges
		.filter(({ quality }) => quality > 0)
		.toSorted((one, other) => other.quality - one.quality)
		.map(({ lang }) => lang);
	return wanted.find(isLanguage) ?? 'en';
};
