import { comparators, isComparator } from '../domain/comparators.ts';
import { dataCategories, isDataCategory } from '../domain/data-categories.ts';
import { filingItemKinds, isFilingItemKind } from '../domain/filing-item-kinds.ts';
import { isNoticeItem, noticeItems } from '../domain/notice-items.ts';
import { fill } from './fill.ts';
import { formatCountry, formatLanguage, formatNumber, isCountry } from './format.ts';
import { plural, type PluralTemplate } from './plural.ts';
import type { Words } from './words.ts';

interface StatedFigure {
	value: number | null;
	unit: string | null;
	comparator: string | null;
	lo: number | null;
	hi: number | null;
}

/** A number with its unit: "44 requests", "210,000 (France)". */
const withUnit = ({ lang, text }: Words, value: number, unit: string | null): string => {
	const templates: Record<string, PluralTemplate> = text.filings.units;
	const template = unit === null ? undefined : templates[unit];
	if (template) return plural(lang, template, value);
	const number = formatNumber(lang, value);
	if (unit === null || unit === '') return number;
	return isCountry(unit) ? `${number} (${formatCountry(lang, unit)})` : `${number} ${unit}`;
};

/** A figure as it was stated: "about 41,000,000 records", "between 5 and 9 days"; what is stated exactly has no word before it. */
export const figureWords = (words: Words, { value, unit, comparator, lo, hi }: StatedFigure): string => {
	const { lang, text } = words;
	if (lo !== null && hi !== null && (value === null || comparator === 'range')) {
		return fill(text.filings.between, { lo: formatNumber(lang, lo), hi: withUnit(words, hi, unit) });
	}
	const least = value ?? lo;
	const stated = least ?? hi;
	if (stated === null) return comparators.unknown.label[lang];
	const bound = value === null ? (lo === null ? '<=' : '>=') : comparator;
	const figure = withUnit(words, stated, unit);
	return bound === null || bound === '=' || !isComparator(bound)
		? figure
		: `${comparators[bound].label[lang]} ${figure}`;
};

/** A kind of data: our label, or the words of the filing. */
export const dataCategoryWords = ({ lang }: Words, category: string): string =>
	isDataCategory(category) ? dataCategories[category].label[lang] : category;

/** What an item is about. */
export const itemKindWords = ({ lang }: Words, item: string): string =>
	isFilingItemKind(item) ? filingItemKinds[item].label[lang] : item;

/** What an item says: a label where the value is a code, else the words of the filing. */
export const itemWords = (words: Words, item: string, value: string): string => {
	const { lang, text } = words;
	if (value === 'yes' || value === 'no') return text.filings[value];
	if (item === 'data_category') return dataCategoryWords(words, value);
	if (item === 'notice_language') return formatLanguage(lang, value);
	if (item === 'notice_item' && isNoticeItem(value)) return noticeItems[value].label[lang];
	return value;
};
