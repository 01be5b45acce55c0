import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languageOf } from '../../../ingest/narratives/language.ts';
import { narrativeLanguages, type NarrativeLanguage } from '../../../ingest/narratives/languages.ts';
import { lexiconEntries } from '../../../ingest/narratives/lexicon.ts';
import { suggestionsOf, type Suggestion } from '../../../ingest/narratives/suggest.ts';
import { wordsOf } from '../../../ingest/narratives/words.ts';
import { runs } from '../../size.ts';

const terms = (text: string, language: NarrativeLanguage, kind: Suggestion['kind']): string[] =>
	suggestionsOf(text, language)
		.filter((suggestion) => suggestion.kind === kind)
		.map(({ term, value }) => (value === null ? term : `${term}=${value}`));

describe('a source that is denied', () => {
	test.each<[NarrativeLanguage, string, string[]]>([
		['nl', 'Het komt van LinkedIn.', ['LI-PUB']],
		['nl', 'Het komt niet van LinkedIn.', []],
		['nl', 'Het komt niet alleen van LinkedIn.', ['LI-PUB']],
		['nl', 'Ik weet het niet, misschien van LinkedIn.', ['LI-PUB']],
		['en', 'They did not get it from GitHub.', []],
		['en', 'I have never used Instagram.', []],
		['de', 'Ich bin nicht bei Facebook.', []],
		['fr', "Je n'ai pas de compte Facebook.", []],
		['fr', 'Cela vient de Facebook.', ['SOC-OTH']],
	])('%s: %s', (language, text, sources) => {
		expect(terms(text, language, 'data_source')).toEqual(sources);
	});
});

describe('the general term gives way to the one that says more', () => {
	test.each<[NarrativeLanguage, string, string[]]>([
		['nl', 'Van mijn Instagram-stories overgenomen.', ['IG-STORY']],
		['en', 'On LinkedIn only my connections can see it.', ['LI-RES']],
	])('%s: %s', (language, text, sources) => {
		expect(terms(text, language, 'data_source')).toEqual(sources);
	});
});

describe('dates belong to what is said beside them', () => {
	test.each<[NarrativeLanguage, string, string[]]>([
		['nl', 'Op 3 mei 2024 deed ik een inzageverzoek.', ['access_request=2024-05-03']],
		['nl', 'Op 3 mei 2024 regende het.', []],
		[
			'en',
			'I sent an access request on 3 May 2024 and they replied on 9 June 2024.',
			['access_request=2024-05-03', 'access_answer=2024-06-09'],
		],
		[
			'en',
			'I sent an erasure request on 3 May 2024. They replied on 9 May 2024.',
			['erasure_request=2024-05-03', 'erasure_answer=2024-05-09'],
		],
		[
			'de',
			'Am 3. Mai 2024 habe ich Widerspruch eingelegt. Am 9. Mai 2024 wurde ich angerufen.',
			['objection=2024-05-03', 'contacted_again=2024-05-09'],
		],
		['de', 'Am 9. Mai 2024 wurde ich angerufen.', ['first_contact=2024-05-09']],
		['fr', "J'ai découvert ma fiche en mai 2023.", ['first_seen=2023-05']],
	])('%s: %s', (language, text, facts) => {
		expect(terms(text, language, 'fact')).toEqual(facts);
	});
});

test('an answer after more than a month is late by its own dates', () => {
	const text = 'Op 3 mei 2024 deed ik een inzageverzoek. Op 9 augustus 2024 kwam het antwoord.';
	expect(terms(text, 'nl', 'violation_type')).toEqual(['ACC-LATE']);
	expect(terms(text.replace('augustus', 'mei'), 'nl', 'violation_type')).toEqual([]);
});

describe('language', () => {
	test.each<[string, NarrativeLanguage | null]>([
		['Ik heb ze gevraagd om mijn gegevens te wissen.', 'nl'],
		['I asked them to delete my data.', 'en'],
		['Je leur ai demandé de supprimer mes données.', 'fr'],
		['Ich habe sie gebeten, meine Daten zu löschen.', 'de'],
		['Les pedí que borraran todos mis datos personales del sistema.', null],
		['Poprosiłem ich o usunięcie moich danych.', null],
		['', null],
		['LinkedIn', null],
	])('%s is %s', (text, language) => {
		expect(languageOf(wordsOf(text))).toBe(language);
	});
});

const pieces = fc.oneof(
	fc
		.constantFrom(...narrativeLanguages)
		.chain((language) => fc.constantFrom(...lexiconEntries(language)))
		.map(({ phrase }) => phrase.replaceAll(/\||\*/g, ' ').replaceAll('~', '')),
	fc.constantFrom(
		'op 3 mei 2024',
		'le 1er juin 2023',
		'12-01-2024',
		'.',
		', ',
		'\n\n',
		'niet',
		'é',
		'𝗯',
		'ß',
	),
	fc.string({ unit: 'binary', maxLength: 5 }),
);

test('suggestions lie inside the text, each term once, and facts have dates', () => {
	fc.assert(
		fc.property(
			fc.array(pieces, { maxLength: 40 }),
			fc.constantFrom(...narrativeLanguages),
			(parts, language) => {
				const text = parts.join(' ');
				const found = suggestionsOf(text, language);
				for (const { kind, value, entry_id, start, end } of found) {
					expect(start).toBeGreaterThanOrEqual(0);
					expect(end).toBeGreaterThan(start);
					expect(end).toBeLessThanOrEqual(text.length);
					expect(wordsOf(text.slice(start, end)).length).toBeGreaterThan(0);
					expect(entry_id.startsWith(`${language}_`)).toBe(true);
					if (kind === 'fact') expect(value).toMatch(/^\d{4}(-\d\d){0,2}$/);
					else expect(value).toBeNull();
				}
				const keys = found.map(({ kind, term, value }) => `${kind} ${term} ${value}`);
				expect(new Set(keys).size).toBe(keys.length);
			},
		),
		{ numRuns: runs(200) },
	);
});

test('the same text suggests the same, whatever was read before', () => {
	const text = 'Op 3 mei 2024 deed ik een inzageverzoek, zonder antwoord. Het komt van LinkedIn.';
	const before = suggestionsOf(text, null);
	for (let n = 0; n < 200; n += 1) suggestionsOf(`woord${n} `.repeat(300), 'nl');
	expect(suggestionsOf(text, null)).toEqual(before);
});

test.each([
	'niet geen nooit antwoord ',
	'op 3 mei 2024 ',
	'gevraagd te verwijderen op 3 mei 2024, ',
	'no reply ',
	'a',
	'. ',
])('a megabyte of %j suggests no more than its terms', (words) => {
	const found = suggestionsOf(words.repeat(1_000_000 / words.length), 'nl');
	expect(found.length).toBeLessThan(30);
});
