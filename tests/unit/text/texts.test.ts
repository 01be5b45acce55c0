import { describe, expect, test } from 'vitest';
import { fill, placeholdersOf } from '../../../src/lib/text/fill.ts';
import { formatCountry, formatPartialDate } from '../../../src/lib/text/format.ts';
import { plural } from '../../../src/lib/text/plural.ts';
import { texts } from '../../../src/lib/text/texts.ts';

/** Every text of a dictionary, by its path. */
const leavesOf = (node: unknown, path = ''): [string, string][] => {
	if (typeof node === 'string') return [[path, node]];
	return Object.entries(node as object).flatMap(([key, child]) => leavesOf(child, `${path}.${key}`));
};
const english = leavesOf(texts.en);
const dutch = new Map(leavesOf(texts.nl));

describe('English and Dutch', () => {
	test('say the same things', () => expect([...dutch.keys()]).toEqual(english.map(([path]) => path)));

	test.each(english)('%s has the same placeholders', (path, text) => {
		expect(new Set(placeholdersOf(dutch.get(path) ?? ''))).toEqual(new Set(placeholdersOf(text)));
	});

	test('leave nothing empty', () => {
		for (const [path, text] of [...english, ...dutch]) expect(text.trim(), path).not.toBe('');
	});
});

test('a missing value is an error, not a hole', () => {
	expect(fill('{count} of {total}', { count: 1, total: 2 })).toBe('1 of 2');
	expect(() => fill('{count} of {total}', { count: 1 })).toThrow('missing value: {total}');
});

test('numbers follow the language', () => {
	const template = { one: '{count} klacht', other: '{count} klachten' };
	expect(plural('nl', template, 1)).toBe('1 klacht');
	expect(plural('nl', template, 1234)).toBe('1.234 klachten');
	expect(plural('en', template, 0)).toBe('0 klachten');
});

test.each([
	['2024-05-17', '2024-05-17', '17 May 2024'],
	['2024-05-17', null, '17 May 2024'],
	['2024-02-01', '2024-02-29', 'February 2024'],
	['2024-01-01', '2024-12-31', '2024'],
	['2024-05-17', '2024-05-19', '17 May 2024 – 19 May 2024'],
])('a date from %s to %s reads %s', (lower, upper, expected) => {
	expect(formatPartialDate('en', lower, upper)).toBe(expected);
});

test('countries have names, other codes stay', () => {
	expect(formatCountry('nl', 'DE')).toBe('Duitsland');
	expect(formatCountry('nl', 'EU-wide')).toBe('EU-wide');
});
