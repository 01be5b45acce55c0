import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { entryKinds, type EntryKind } from './entry-kinds.ts';

const folder = new URL('../../data/reference/answer-lexicons/', import.meta.url);

export const lexiconLanguages = ['nl', 'en', 'fr', 'de'] as const;
export type LexiconLanguage = (typeof lexiconLanguages)[number];

export const isLexiconLanguage = (language: string): language is LexiconLanguage =>
	lexiconLanguages.some((known) => known === language);

export interface LexiconEntry {
	entry_id: string;
	kind: EntryKind;
	/** The pattern as it is written. */
	source: string;
	/** Matches whole words of a folded text. */
	pattern: RegExp;
}

/** A place in a text where an entry matches. */
export interface Match {
	entry_id: string;
	kind: EntryKind;
	start: number;
	end: number;
}

const row = z.object({
	entry_id: z.string().regex(/^[a-z]+(?:_[a-z]+)+$/),
	language: z.enum(['any', ...lexiconLanguages]),
	kind: z.enum(entryKinds),
	pattern: z.string().min(1),
	note: z.string(),
});

/** The rows of the lexicon of one language as they are written. */
export function lexiconRows(language: LexiconLanguage | 'any'): z.infer<typeof row>[] {
	const rows: unknown[] = parse(contentOf(language), { columns: true, skip_empty_lines: true });
	return rows.map((cells) => row.parse(cells));
}

const lexicons = new Map<LexiconLanguage, LexiconEntry[]>();

/** The entries of a language, and those of every language. */
export function lexiconOf(language: LexiconLanguage): LexiconEntry[] {
	const known = lexicons.get(language);
	if (known) return known;
	const entries = [...lexiconRows('any'), ...lexiconRows(language)].map(({ entry_id, kind, pattern }) => ({
		entry_id,
		kind,
		source: pattern,
		pattern: new RegExp(`(?<![a-z0-9])(?:${pattern})(?![a-z0-9])`, 'g'),
	}));
	lexicons.set(language, entries);
	return entries;
}

/** Every place where an entry matches, in order. */
export const matchesOf = (entries: LexiconEntry[], folded: string): Match[] =>
	entries
		.flatMap(({ entry_id, kind, pattern }) =>
			Array.from(folded.matchAll(pattern), ({ index, 0: words }) => ({
				entry_id,
				kind,
				start: index,
				end: index + words.length,
			})),
		)
		.filter(({ start, end }) => end > start)
		.sort((one, other) => one.start - other.start || other.end - one.end);

/** Changes when a lexicon does: readings of another version are made again. */
export function lexiconVersion(): string {
	const hash = createHash('sha256');
	for (const language of ['any', ...lexiconLanguages] as const) hash.update(contentOf(language));
	return hash.digest('hex').slice(0, 12);
}

const contentOf = (language: string): string => readFileSync(new URL(`${language}.csv`, folder), 'utf8');

/** Languages that write every noun with a capital, so that a capital does not tell a name. */
export const capitalNouns: ReadonlySet<LexiconLanguage> = new Set(['de']);
