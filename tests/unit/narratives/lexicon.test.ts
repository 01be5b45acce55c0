import { describe, expect, test } from 'vitest';
import { narrativeLanguages } from '../../../ingest/narratives/languages.ts';
import { lexiconEntries, lexiconVersion } from '../../../ingest/narratives/lexicon.ts';
import { phraseSteps } from '../../../ingest/narratives/phrase.ts';
import { PhraseTree } from '../../../ingest/narratives/phrase-tree.ts';
import { suggested } from '../../../ingest/narratives/terms.ts';
import { violationTypeCodes } from '../../../src/lib/domain/violation-types/index.ts';
import { dataSourceCodes } from '../../../src/lib/domain/data-sources/index.ts';

describe.each(narrativeLanguages)('%s', (language) => {
	const entries = lexiconEntries(language);

	test('every entry is of its file, once, and names a term that is known', () => {
		expect(new Set(entries.map(({ entry_id }) => entry_id)).size).toBe(entries.length);
		for (const { entry_id, suggests, term } of entries) {
			expect(entry_id.startsWith(`${language}_`)).toBe(true);
			expect(suggested[suggests](term) ? '' : `${entry_id}: ${term}`).toBe('');
		}
	});

	test('no phrase stands twice for the same kind of thing', () => {
		const phrases = entries.map(({ suggests, phrase }) => `${suggests} ${phrase}`);
		expect(phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at)).toEqual([]);
	});

	test('every entry matches its own words', () => {
		const tree = new PhraseTree(entries);
		const missed = entries.filter((entry) => {
			const words = phraseSteps(entry.phrase).map(({ alternatives }) => ({
				word: alternatives[0]!.replace('*', ''),
			}));
			const sentences = words.map(() => 0);
			return !tree
				.matchesIn(words, sentences)
				.some(({ entry: { entry_id }, first }) => entry_id === entry.entry_id && first === 0);
		});
		expect(missed.map(({ entry_id }) => entry_id)).toEqual([]);
	});

	test('every type and source has words, or is concluded from a story, or is “other”', () => {
		const terms = new Set(entries.map(({ term }) => term));
		expect(
			[...violationTypeCodes, ...dataSourceCodes].filter(
				(code) => !['OTH', 'ACC-LATE'].includes(code) && !terms.has(code),
			),
		).toEqual([]);
	});
});

test('the version is short, and the same each time', () => {
	expect(lexiconVersion()).toMatch(/^[0-9a-f]{12}$/);
	expect(lexiconVersion()).toBe(lexiconVersion());
});
