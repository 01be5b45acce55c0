import { z } from 'zod';
import { narrativeLanguages, type NarrativeLanguage } from './languages.ts';
import { rowsOf } from './reference-file.ts';

const row = z.object({
	language: z.enum(narrativeLanguages),
	month: z.coerce.number().int().min(1).max(12),
	names: z.string().regex(/^[a-z]+(?: [a-z]+)*$/, 'names are folded'),
});

const byLanguage = new Map<NarrativeLanguage, Map<string, number>>(
	narrativeLanguages.map((language) => [language, new Map()]),
);
for (const { language, month, names } of rowsOf('months', row))
	for (const name of names.split(' ')) byLanguage.get(language)!.set(name, month);

/** The number of the month that a folded word names, in full or for short. */
export const monthOf = (language: NarrativeLanguage, word: string | undefined): number | undefined =>
	word === undefined ? undefined : byLanguage.get(language)!.get(word);
