import { describe, expect, test } from 'vitest';
import type { Change } from '../../../src/lib/question/change.ts';
import { sumOfCells } from '../../../src/lib/question/published-count.ts';
import { changeWords } from '../../../src/lib/text/change-words.ts';
import { duringWords, inPeriodWords, periodWords } from '../../../src/lib/text/period-words.ts';
import { comparisonWords } from '../../../src/lib/text/question-sentence.ts';
import { texts } from '../../../src/lib/text/texts.ts';
import type { Words } from '../../../src/lib/text/words.ts';

const english: Words = { lang: 'en', text: texts.en, vendor_names: new Map() };
const dutch: Words = { lang: 'nl', text: texts.nl, vendor_names: new Map() };

test.each([
	[
		'2025Q4',
		'2026Q3',
		'from 2025 Q4 to 2026 Q3',
		'van het 4e kwartaal van 2025 tot en met het 3e kwartaal van 2026',
	],
	['2025Q4', '2025Q4', 'in 2025 Q4', 'in het 4e kwartaal van 2025'],
	['2025Q1', '2025Q4', 'in 2025', 'in 2025'],
	['2024Q1', '2025Q4', 'from 2024 to 2025', 'van 2024 tot en met 2025'],
] as const)('a period from %s to %s reads as part of a sentence', (from, until, in_english, in_dutch) => {
	expect(duringWords(english, { from, until })).toBe(in_english);
	expect(duringWords(dutch, { from, until })).toBe(in_dutch);
});

test('a period by itself, and a cell of a table', () => {
	expect(periodWords(dutch, { from: '2025Q1', until: '2025Q3' })).toBe(
		'1e kwartaal 2025 tot en met 3e kwartaal 2025',
	);
	expect(periodWords(english, { from: '2024Q1', until: '2025Q4' })).toBe('2024 to 2025');
	expect(inPeriodWords(english, '2024')).toBe('in 2024');
});

test('small numbers are words, others figures', () => {
	expect(comparisonWords(english, 'previous', 4)).toBe('the four quarters before');
	expect(comparisonWords(dutch, 'previous', 13)).toBe('de 13 kwartalen ervoor');
	expect(comparisonWords(dutch, 'previous', 1)).toBe('het kwartaal ervoor');
});

describe('a change says what the rounding proves and no more', () => {
	const words = (change: Change) => changeWords(english, change, sumOfCells([135]), 'the quarter before');
	test.each<[Change, string]>([
		[{ direction: 'up', least_percent: 5, most_percent: 12 }, ' · 5 to 12 % more than in the quarter before'],
		[
			{ direction: 'up', least_percent: 0, most_percent: 12 },
			' · more than in the quarter before, by at most 12 %',
		],
		[
			{ direction: 'up', least_percent: 5, most_percent: null },
			' · at least 5 % more than in the quarter before',
		],
		[
			{ direction: 'up', least_percent: 0, most_percent: null },
			' · more than in the quarter before; rounding leaves open by how much',
		],
		[
			{ direction: 'down', least_percent: 5, most_percent: 12 },
			' · 5 to 12 % fewer than in the quarter before',
		],
		[
			{ direction: 'down', least_percent: 0, most_percent: 3 },
			' · fewer than in the quarter before, by at most 3 %',
		],
		[
			{ direction: 'unclear' },
			' · 135 in the quarter before (at most 4 off): after rounding it can not be said whether the number rose or fell',
		],
	])('%j', (change, expected) => expect(words(change)).toBe(expected));
});
