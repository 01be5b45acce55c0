import type { Language } from '../domain/label.ts';

const names: Record<Language, string> = { en: 'GDPR', nl: 'AVG' };

/** Articles as the language names the law: `GDPR 12(3)` is `AVG 12(3)` in Dutch. */
export const articleWords = (lang: Language, articles: readonly string[]): string[] =>
	articles.map((article) => article.replace(/^GDPR\b/, names[lang]));
