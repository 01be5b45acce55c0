import { createHash } from 'node:crypto';
import { z } from 'zod';
import { narrativeLanguages, type NarrativeLanguage } from './languages.ts';
import { contentOf, rowsOf } from './reference-file.ts';
import { suggested, type Suggested } from './terms.ts';

export interface LexiconEntry {
	entry_id: string;
	suggests: Suggested;
	/** A code of the domain; of a story step or right, its name; empty where nothing is suggested. */
	term: string;
	phrase: string;
}

const kinds = Object.keys(suggested) as Suggested[];

const row = z
	.object({
		entry_id: z.string().regex(/^[a-z]{2}(?:_[a-z0-9]+)+$/),
		suggests: z.enum(kinds),
		term: z.string(),
		phrase: z.string().min(1),
		note: z.string(),
	})
	.superRefine(({ suggests, term }, context) => {
		if (!suggested[suggests](term))
			context.addIssue({ code: 'custom', message: `unknown ${suggests}: ${term}` });
	});

/** The entries of a language, as the file has them. */
export const lexiconEntries = (language: NarrativeLanguage): LexiconEntry[] => rowsOf(language, row);

/** Changes when a lexicon does: suggestions of another version are made again. */
export function lexiconVersion(): string {
	const hash = createHash('sha256');
	for (const name of [...narrativeLanguages, 'months', 'words']) hash.update(contentOf(name));
	return hash.digest('hex').slice(0, 12);
}
