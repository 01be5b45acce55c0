import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../../ingest/narratives/fold.ts';
import { marks, wordsOf } from '../../../ingest/narratives/words.ts';
import { runs } from '../../size.ts';

describe('folding', () => {
	test.each([
		['Geïnformeerd', 'geinformeerd'],
		['GRÖSSE', 'grosse'],
		['Straße', 'strasse'],
		['cœur', 'coeur'],
		['e\u0301te\u0301', 'ete'],
		['ﬁche', 'fiche'],
		['𝗯𝗼𝗹𝗱', 'bold'],
		['２０２４', '2024'],
	])('%s is %s', (word, folded) => {
		expect(fold(word)).toBe(folded);
	});
});

describe('words', () => {
	test.each<[string, string[]]>([
		['J’ai été appelée', ['j', 'ai', 'ete', 'appelee']],
		["didn't e-mail", ['didn', 't', 'e', 'mail']],
		['  ', []],
		['foto’s (van mij)', ['foto', 's', 'van', 'mij']],
		['12th of May', ['12th', 'of', 'may']],
	])('%j', (text, words) => {
		expect(wordsOf(text).map(({ word }) => word)).toEqual(words);
	});

	test.each<[string, keyof typeof marks]>([
		['a b', 'none'],
		['a, b', 'clause'],
		['a; b', 'clause'],
		['a\nb', 'line'],
		['a\n\nb', 'end'],
		['a. b', 'stop'],
		['a.b', 'none'],
		['a! b', 'end'],
		['a (b', 'none'],
	])('%j has a mark between: %s', (text, mark) => {
		expect(wordsOf(text)[1]!.before).toBe(marks[mark]);
	});

	test('offsets cut every word out of the text as it was written', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				let before = 0;
				for (const { word, start, end } of wordsOf(text)) {
					expect(start).toBeGreaterThanOrEqual(before);
					expect(end).toBeGreaterThan(start);
					expect(end).toBeLessThanOrEqual(text.length);
					expect(fold(text.slice(start, end))).toBe(word);
					before = end;
				}
			}),
			{ numRuns: runs(300) },
		);
	});
});
