import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datesOf } from '../../../ingest/narratives/dates.ts';
import type { NarrativeLanguage } from '../../../ingest/narratives/languages.ts';
import { wordsOf } from '../../../ingest/narratives/words.ts';
import { runs } from '../../size.ts';

/** The dates of a text, with their words as they were written. */
function dates(text: string, language: NarrativeLanguage): string[] {
	const words = wordsOf(text);
	return datesOf(text, words, language)
		.filter(({ value }) => value !== null)
		.map(({ first, last, value }) => `${text.slice(words[first]!.start, words[last]!.end)} = ${value}`);
}

describe('dates as they are written', () => {
	test.each<[NarrativeLanguage, string, string[]]>([
		['nl', 'Op 3 maart 2024 gebeld', ['3 maart 2024 = 2024-03-03']],
		['nl', 'op 03-03-2024', ['03-03-2024 = 2024-03-03']],
		['nl', 'op 3/3/24', ['3/3/24 = 2024-03-03']],
		['nl', 'op 2024-03-03', ['2024-03-03 = 2024-03-03']],
		['nl', 'begin mei 2023', ['mei 2023 = 2023-05']],
		['nl', 'in 2021', ['2021 = 2021']],
		['nl', 'zomer 2021', ['2021 = 2021']],
		['nl', 'op 30 sept. 2024', ['30 sept. 2024 = 2024-09-30']],
		['nl', 'de 3de van mei 2023', ['3de van mei 2023 = 2023-05-03']],
		['en', 'on the 12th of May 2022', ['12th of May 2022 = 2022-05-12']],
		['en', 'on May 12, 2022', ['May 12, 2022 = 2022-05-12']],
		['en', 'Friday the 16th of August, 2024', ['16th of August, 2024 = 2024-08-16']],
		['en', 'in the summer of 2021', ['2021 = 2021']],
		['fr', 'le 1er juin 2023', ['1er juin 2023 = 2023-06-01']],
		['fr', 'en août 2024', ['août 2024 = 2024-08']],
		['de', 'am 4. Juni 2023', ['4. Juni 2023 = 2023-06-04']],
		['de', 'am 17.5.24', ['17.5.24 = 2024-05-17']],
		['de', 'im Jahr 2012', ['2012 = 2012']],
		['de', 'im März 2023', ['März 2023 = 2023-03']],
	])('%s: %s', (language, text, expected) => {
		expect(dates(text, language)).toEqual(expected);
	});

	test.each<[string, string]>([
		['a month before a day only where a day cannot stand', 'op 03/25/2024'],
		['', 'op 03/04/2024'],
	])('%s %s', (_, text) => {
		expect(dates(text, 'nl')).toEqual([
			`${text.slice(3)} = ${text.includes('25') ? '2024-03-25' : '2024-04-03'}`,
		]);
	});

	test.each([
		'op 31-02-2024',
		'op 29 februari 2023',
		'drie weken later, de volgende dag, gisteren',
		'op 3 maart',
		'geboren op 2 juli 1948',
		'2021 profielen',
		'24/7 bereikbaar',
		'1.2.3.4',
		'30-13-2024',
	])('none in %j', (text) => {
		expect(dates(text, 'nl')).toEqual([]);
	});
});

describe('a year that another date gives', () => {
	test.each<[NarrativeLanguage, string, string[]]>([
		['nl', 'Op 3 maart 2024 gebeld. Op 5 maart gevraagd.', ['2024-03-03', '2024-03-05']],
		['nl', 'Op 17-6-2024 gevraagd. Op 19-6 kwam', ['2024-06-17', '2024-06-19']],
		['de', 'Am 06.08.2024 angerufen. Am 07.08. widersprochen', ['2024-08-06', '2024-08-07']],
		['en', 'on 3 May and on 5 June 2024', ['2024-05-03', '2024-06-05']],
		['en', 'On 14 May 2024, again on 3 February', ['2024-05-14']],
		['nl', 'Sinds 2014. Op 5 maart', ['2014', '2014-03-05']],
	])('%s: %s', (language, text, values) => {
		expect(dates(text, language).map((date) => date.split(' = ')[1])).toEqual(values);
	});
});

test('every day, however it is written in four languages, is that day', () => {
	const written: [NarrativeLanguage, Intl.DateTimeFormat][] = (['nl', 'en', 'fr', 'de'] as const).map(
		(language) => [
			language,
			new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'long', timeZone: 'UTC' }),
		],
	);
	fc.assert(
		fc.property(
			fc.date({ min: new Date('1995-01-01'), max: new Date('2069-12-31'), noInvalidDate: true }),
			fc.constantFrom(...written),
			(day, [language, format]) => {
				expect(dates(`x ${format.format(day)} y`, language)).toEqual([
					`${format.format(day)} = ${day.toISOString().slice(0, 10)}`,
				]);
			},
		),
		{ numRuns: runs(200) },
	);
});
