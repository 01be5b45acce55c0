import { checkSync } from 'recheck';
import { expect, test } from 'vitest';
import { readAnswer } from '../../ingest/answers/read-answer.ts';
import { lexiconLanguages, lexiconRows } from '../../ingest/answers/lexicon.ts';
import { alternativesOf } from './answers/alternatives.ts';

const files = ['any', ...lexiconLanguages] as const;

test.each(files)('every entry of %s stands once, and is of its file', (language) => {
	const rows = lexiconRows(language);
	expect(new Set(rows.map(({ entry_id }) => entry_id)).size).toBe(rows.length);
	for (const row of rows) {
		expect(row.language).toBe(language);
		expect(row.entry_id.startsWith(`${language}_`)).toBe(true);
	}
});

test.each(files)('no pattern of %s repeats a group without bound', (language) => {
	for (const { entry_id, pattern } of lexiconRows(language))
		expect(/\)[*+]|[*+]\\w[*+]/.test(pattern) ? entry_id : '').toBe('');
});

// A pattern is found only where a word begins, and a bounded number of words costs no more than so many times one.
test.each(files)('no text makes a pattern of %s slow', { timeout: 300_000 }, (language) => {
	const vulnerable = lexiconRows(language).flatMap(({ entry_id, pattern }) =>
		alternativesOf(pattern.replaceAll(/\{0,\d\}/g, '?').replaceAll(/\{1,3\}/g, ''))
			.filter((part) => /[*+{]/.test(part))
			.filter((part) => checkSync(`^(?:${part})`, '', { timeout: 400 }).status === 'vulnerable')
			.map((part) => `${entry_id}: ${part}`),
	);
	expect(vulnerable).toEqual([]);
});

test.each([
	'a',
	'niet ',
	'vrij ',
	'A B ',
	'1. ',
	'"',
	'nicht weitergegeben ',
	'the publicly available ',
	'www.a.b.',
])('a long text of %j is read', { timeout: 5000 }, (words) => {
	expect(readAnswer(words.repeat(20_000 / words.length), null).source_specificity).not.toBe('named_source');
});
