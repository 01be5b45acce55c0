import type { Language } from '../domain/label.ts';

const locales: Record<Language, string> = { en: 'en-GB', nl: 'nl-NL' };

export const localeOf = (lang: Language): string => locales[lang];

export const formatNumber = (lang: Language, value: number): string =>
	new Intl.NumberFormat(locales[lang]).format(value);

/** A civil date (2024-05-17) in words. */
export const formatDate = (lang: Language, date: string): string =>
	new Intl.DateTimeFormat(locales[lang], { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));

const monthAndYear = (lang: Language, date: string) =>
	new Intl.DateTimeFormat(locales[lang], { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
		new Date(date),
	);

const lastDayOfMonth = (date: string) =>
	new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)), 0)).toISOString().slice(0, 10);

/** A date known from a lower to an upper day: a day, a month, a year, or both ends. */
export const formatPartialDate = (lang: Language, lower: string, upper: string | null): string => {
	if (upper === null || upper === lower) return formatDate(lang, lower);
	if (lower.endsWith('-01-01') && upper === `${lower.slice(0, 4)}-12-31`) return lower.slice(0, 4);
	if (lower.endsWith('-01') && upper === lastDayOfMonth(lower)) return monthAndYear(lang, lower);
	return `${formatDate(lang, lower)} – ${formatDate(lang, upper)}`;
};

/** Whether a text has the form of an ISO 3166-1 code of two letters. */
export const isCountry = (text: string): boolean => /^[A-Z]{2}$/.test(text);

/** The name of a country by its ISO 3166-1 code; any other text is returned as it is. */
export const formatCountry = (lang: Language, country: string): string =>
	isCountry(country)
		? (new Intl.DisplayNames([locales[lang]], { type: 'region' }).of(country) ?? country)
		: country;

/** A country, or a state within one (ISO 3166-2): US-CA is "United States (US-CA)". Any other text stays as it is. */
export const formatJurisdiction = (lang: Language, jurisdiction: string): string =>
	/^[A-Z]{2}-[A-Z0-9]{1,3}$/.test(jurisdiction)
		? `${formatCountry(lang, jurisdiction.slice(0, 2))} (${jurisdiction})`
		: formatCountry(lang, jurisdiction);

/** The name of a language by its code (ISO 639-1); any other text stays as it is. */
export const formatLanguage = (lang: Language, language: string): string =>
	/^[a-z]{2,3}$/.test(language)
		? (new Intl.DisplayNames([locales[lang]], { type: 'language' }).of(language) ?? language)
		: language;

/** "a, b and c". */
export const formatList = (lang: Language, items: readonly string[]): string =>
	new Intl.ListFormat(locales[lang], { type: 'conjunction' }).format(items);
