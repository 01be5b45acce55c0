import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	addQuarters,
	firstDayOf,
	isQuarter,
	lastClosedQuarter,
	lastClosedYear,
	lastDayOf,
	periodLength,
	previousPeriod,
	quarterOfDate,
	quartersOf,
	wholeYearsOf,
	yearBefore,
	type Quarter,
} from '../../../src/lib/domain/period.ts';

const anyQuarter = fc
	.tuple(fc.integer({ min: 1990, max: 2090 }), fc.constantFrom(1, 2, 3, 4))
	.map(([year, quarter]): Quarter => `${year}Q${quarter as 1 | 2 | 3 | 4}`);

test.each(['2024Q1', '1999Q4'])('%s is a quarter', (text) => expect(isQuarter(text)).toBe(true));
test.each(['2024Q0', '2024Q5', '2024q1', '24Q1', ' 2024Q1', '2024Q1 ', '2024-Q1', ''])(
	'"%s" is none',
	(text) => expect(isQuarter(text)).toBe(false),
);

describe('quarters', () => {
	test('add up', () => {
		expect(addQuarters('2024Q4', 1)).toBe('2025Q1');
		expect(addQuarters('2024Q1', -1)).toBe('2023Q4');
		fc.assert(
			fc.property(anyQuarter, fc.integer({ min: -200, max: 200 }), (quarter, quarters) => {
				expect(addQuarters(addQuarters(quarter, quarters), -quarters)).toBe(quarter);
			}),
		);
	});

	test('hold their own first and last day, and no other', () => {
		fc.assert(
			fc.property(anyQuarter, (quarter) => {
				expect(quarterOfDate(firstDayOf(quarter))).toBe(quarter);
				expect(quarterOfDate(lastDayOf(quarter))).toBe(quarter);
			}),
		);
	});
});

describe('a period', () => {
	const period = { from: '2023Q3', until: '2025Q2' } as const;
	test('is followed by nothing and preceded by as many quarters', () => {
		expect(previousPeriod(period)).toEqual({ from: '2021Q3', until: '2023Q2' });
		expect(yearBefore(period)).toEqual({ from: '2022Q3', until: '2024Q2' });
		expect(periodLength(period)).toBe(8);
		expect(quartersOf({ from: '2024Q4', until: '2025Q1' })).toEqual(['2024Q4', '2025Q1']);
		expect(quartersOf({ from: '2025Q1', until: '2024Q4' })).toEqual([]);
	});

	test.each([
		['2023Q3', '2025Q2', [2024]],
		['2024Q1', '2024Q4', [2024]],
		['2024Q1', '2025Q4', [2024, 2025]],
		['2024Q2', '2025Q3', []],
		['2024Q2', '2024Q2', []],
	] as const)('%s to %s holds the whole years %j', (from, until, years) => {
		expect(wholeYearsOf({ from, until })).toEqual(years);
	});
});

test.each([
	['2026-09-30', '2026Q3', 2025],
	['2026-09-29', '2026Q2', 2025],
	['2026-12-31', '2026Q4', 2026],
	['2027-01-01', '2026Q4', 2026],
	['2024-02-29', '2023Q4', 2023],
])('until %s the last closed quarter is %s and year %d', (closed_until, quarter, year) => {
	expect(lastClosedQuarter(closed_until)).toBe(quarter);
	expect(lastClosedYear(closed_until)).toBe(year);
});
