import type { Language } from '../domain/label.ts';
import { fill } from './fill.ts';
import { formatNumber } from './format.ts';

/** A template for one and one for more; English and Dutch need no other form. */
export interface PluralTemplate {
	one: string;
	other: string;
}

/** The form for this number, with {count} filled in. */
export const plural = (
	lang: Language,
	template: PluralTemplate,
	count: number,
	values: Record<string, string | number> = {},
): string =>
	fill(new Intl.PluralRules(lang).select(count) === 'one' ? template.one : template.other, {
		count: formatNumber(lang, count),
		...values,
	});
