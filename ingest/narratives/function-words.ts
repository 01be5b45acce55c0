import { z } from 'zod';
import { narrativeLanguages, type NarrativeLanguage } from './languages.ts';
import { rowsOf } from './reference-file.ts';

/** What a single word does in a sentence (words.csv). */
export const wordRoles = [
	'function_word',
	'negation',
	'only',
	'abbreviation',
	'before_day',
	'between_day_and_month',
	'before_year',
	'season',
] as const;
export type WordRole = (typeof wordRoles)[number];

const row = z.object({
	language: z.enum(narrativeLanguages),
	role: z.enum(wordRoles),
	words: z.string().regex(/^[a-z0-9]+(?: [a-z0-9]+)*$/, 'words are folded'),
});

const roles = new Map<NarrativeLanguage, Map<WordRole, ReadonlySet<string>>>(
	narrativeLanguages.map((language) => [language, new Map()]),
);
for (const { language, role, words } of rowsOf('words', row))
	roles.get(language)!.set(role, new Set(words.split(' ')));

const nothing: ReadonlySet<string> = new Set();

/** The words that have a role in a language. */
export const wordsWithRole = (language: NarrativeLanguage, role: WordRole): ReadonlySet<string> =>
	roles.get(language)!.get(role) ?? nothing;
