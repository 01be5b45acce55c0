import { expect, test } from 'vitest';
import { durationWords } from '../../../src/lib/text/duration-words.ts';
import { figureWords, itemWords } from '../../../src/lib/text/filing-words.ts';
import { formatJurisdiction } from '../../../src/lib/text/format.ts';
import { texts } from '../../../src/lib/text/texts.ts';

const wordsOf = (lang: 'en' | 'nl') => ({ lang, text: texts[lang], vendor_names: new Map<string, string>() });

test.each([
	['P12M', '12 months', '12 maanden'],
	['P1M', '1 month', '1 maand'],
	['P5Y', '5 years', '5 jaar'],
	['P1Y6M', '1 year and 6 months', '1 jaar en 6 maanden'],
	['P30D', '30 days', '30 dagen'],
	['P2W', '2 weeks', '2 weken'],
	['PT24H', '24 hours', '24 uur'],
	['P', 'P', 'P'],
	['PT', 'PT', 'PT'],
	['as long as useful', 'as long as useful', 'as long as useful'],
])('%s is %s, or %s', (period, english, dutch) => {
	expect([durationWords('en', period), durationWords('nl', period)]).toEqual([english, dutch]);
});

const stated = { value: null, unit: null, comparator: null, lo: null, hi: null };

test.each([
	[{ value: 493, unit: 'requests', comparator: '=' }, '493 requests', '493 verzoeken'],
	[{ value: 1, unit: 'breaches' }, '1 breach', '1 datalek'],
	[
		{ value: 41_000_000, unit: 'records', comparator: 'about' },
		'about 41,000,000 records',
		'ongeveer 41.000.000 records',
	],
	[
		{ value: 260_000, unit: 'users', comparator: '>' },
		'more than 260,000 users',
		'meer dan 260.000 gebruikers',
	],
	[{ comparator: 'range', lo: 5, hi: 9, unit: 'days' }, 'between 5 and 9 days', 'tussen 5 en 9 dagen'],
	[{ lo: 5, unit: 'days' }, 'at least 5 days', 'ten minste 5 dagen'],
	[{ hi: 5, unit: 'days' }, 'at most 5 days', 'ten hoogste 5 dagen'],
	[{ value: 210_000, unit: 'FR' }, '210,000 (France)', '210.000 (Frankrijk)'],
	[{ value: 2.5, unit: 'kilograms' }, '2.5 kilograms', '2,5 kilograms'],
	[{ comparator: 'unknown', unit: 'days' }, 'unknown', 'onbekend'],
])('%j reads "%s", "%s"', (figure, english, dutch) => {
	expect([
		figureWords(wordsOf('en'), { ...stated, ...figure }),
		figureWords(wordsOf('nl'), { ...stated, ...figure }),
	]).toEqual([english, dutch]);
});

test.each([
	['minors_held', 'no', 'nee'],
	['notice_language', 'fr', 'Frans'],
	['notice_item', 'controller', 'Wie verantwoordelijk is'],
	['data_category', 'private_phone', 'Privételefoonnummer'],
	['recipient', 'Telecomfabel N.V.', 'Telecomfabel N.V.'],
	['no_such_item', 'as it is', 'as it is'],
])('%s: %s reads "%s"', (item, value, dutch) => {
	expect(itemWords(wordsOf('nl'), item, value)).toBe(dutch);
});

test.each([
	['FR', 'Frankrijk'],
	['US-CA', 'Verenigde Staten (US-CA)'],
	['the Union', 'the Union'],
])('%s is the law of %s', (jurisdiction, dutch) => {
	expect(formatJurisdiction('nl', jurisdiction)).toBe(dutch);
});
