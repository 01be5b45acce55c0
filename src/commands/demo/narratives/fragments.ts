import { tableAt } from '../comma-separated.ts';
import { themeNames } from '../world/themes.ts';

export const languages = ['nl', 'en', 'fr', 'de'] as const;
export type Language = (typeof languages)[number];

export const isLanguage = (text: string): text is Language => languages.some((language) => language === text);

export type Part =
	'opening' | 'detail' | 'closing' | 'event' | 'urgent' | 'answer' | 'month' | 'job' | 'sector';

const rows = new Map(
	languages.map((language) => [language, tableAt(new URL(`${language}.csv`, import.meta.url))] as const),
);

/** The sentences or words of one part; `theme` chooses among events, details, urgent harms and answers. Throws when there are none. */
export const fragments = (language: Language, part: Part, theme = ''): string[] => {
	const found = (rows.get(language) ?? []).filter((row) => row.part === part && row.theme === theme);
	if (found.length === 0) throw new Error(`missing fragments: ${language} ${part} ${theme}`);
	return found.map((row) => row.text ?? '');
};

/** Every language tells every theme. */
for (const language of languages) for (const theme of themeNames) fragments(language, 'event', theme);
