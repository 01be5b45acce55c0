import { describe, expect, test } from 'vitest';
import { changeBetween } from '../../../src/lib/question/change.ts';
import { nearestQuestions } from '../../../src/lib/question/nearest.ts';
import { boundOf, sumOfCells } from '../../../src/lib/question/published-count.ts';
import type { CountDimension } from '../../../src/lib/question/public-tables.ts';
import { periodSince, routeOf } from '../../../src/lib/question/routing.ts';
import { sumOfShown } from '../../../src/lib/question/sums.ts';

const first = '2019Q1';
const period = (from: string, until: string) => ({ from, until }) as { from: '2019Q1'; until: '2019Q1' };

/** `T1 2024Q1 2024Q2 + T2 2024 | covers 2024Q1-2024Q4` */
const drawn = (dimensions: CountDimension[], from: string, until: string) => {
	const route = routeOf(dimensions, period(from, until), first);
	if (!route) return 'no table';
	const parts = route.parts.map(({ table_id, periods }) => `${table_id} ${periods.join(' ')}`).join(' + ');
	return route.is_exact ? parts : `${parts} | covers ${route.covers.from}-${route.covers.until}`;
};

test.each<[CountDimension[], string, string, string]>([
	// A whole year is one cell where a table has years; the other quarters are cells of their own.
	[[], '2024Q1', '2024Q4', 'T2 2024'],
	[['vendor'], '2024Q1', '2024Q4', 'T2 2024'],
	[['data_source'], '2023Q4', '2025Q1', 'T3 2024 + T5 2023Q4 2025Q1'],
	[['violation_type'], '2024Q2', '2024Q3', 'T4 2024Q2 2024Q3'],
	[['vendor'], '2023Q1', '2024Q4', 'T2 2023 2024'],
	[['kind', 'outcome'], '2024Q1', '2024Q4', 'T8 2024Q1 2024Q2 2024Q3 2024Q4'],
	// Pairs go by closed year: those inside, else the last one that had closed.
	[['vendor', 'violation_type'], '2024Q1', '2024Q4', 'T2 2024'],
	[['vendor', 'data_source'], '2023Q3', '2025Q2', 'T3 2024 | covers 2024Q1-2024Q4'],
	[['violation_type', 'data_source'], '2025Q4', '2026Q3', 'T6 2025 | covers 2025Q1-2025Q4'],
	[['vendor', 'violation_type'], '2024Q3', '2024Q4', 'T2 2024 | covers 2024Q1-2024Q4'],
	[['waiting_band'], '2026Q1', '2026Q3', 'T9 2025 | covers 2025Q1-2025Q4'],
	[['complainant_country'], '2019Q2', '2019Q3', 'no table'],
	[['vendor', 'data_source', 'violation_type'], '2024Q1', '2024Q4', 'no table'],
])('%j in %s to %s is answered from %s', (dimensions, from, until, expected) => {
	expect(drawn(dimensions, from, until)).toBe(expected);
});

describe('a sum of cells', () => {
	test('adds up the bounds; a 0 means 0 to 4 and any other figure at least 1', () => {
		expect(sumOfCells([5, 0, 100])).toEqual({
			count: 105,
			cell_count: 3,
			lower: 1 + 0 + 96,
			upper: 9 + 4 + 104,
		});
		expect(boundOf(sumOfCells([5, 0, 100]))).toBe(12);
	});

	test('counts cells that are absent as zeros', () => {
		expect(sumOfShown([{ count: 10 }], 4)).toEqual(sumOfCells([10, 0, 0, 0]));
	});
});

describe('a change', () => {
	const cell = (count: number) => sumOfCells([count]);
	test('is a range that holds every possible true change', () => {
		// 100 is 96 to 104, 200 is 196 to 204: from 92 / 104 to 108 / 96
		expect(changeBetween(cell(100), cell(200))).toEqual({
			direction: 'up',
			least_percent: Math.floor((100 * (196 - 104)) / 104),
			most_percent: Math.ceil((100 * (204 - 96)) / 96),
		});
		expect(changeBetween(cell(200), cell(100))).toEqual({
			direction: 'down',
			least_percent: Math.floor((100 * (196 - 104)) / 196),
			most_percent: Math.ceil((100 * (204 - 96)) / 204),
		});
	});

	test('is unclear where the figures may be the same', () => {
		expect(changeBetween(cell(100), cell(105))).toEqual({ direction: 'unclear' });
		expect(changeBetween(sumOfCells([100, 100, 100, 100]), sumOfCells([105, 105, 105, 105]))).toEqual({
			direction: 'unclear',
		});
	});

	test('from a shown 0 has no upper end', () => {
		expect(changeBetween(cell(0), cell(20))).toEqual({
			direction: 'up',
			least_percent: 300,
			most_percent: null,
		});
	});
});

test('three choices have no table; the nearest questions let one go', () => {
	const question = {
		vendor: 'ven-1',
		data_source: 'UNK',
		violation_type: 'ACC-LATE',
		period: period('2024Q1', '2024Q4'),
		comparison: 'none',
		release: null,
		taxonomy_version: null,
	} as const;
	expect(nearestQuestions(question).map(({ dropped }) => dropped)).toEqual([
		'vendor',
		'data_source',
		'violation_type',
	]);
});

test('a vendor is counted from its naming on', () => {
	expect(periodSince(period('2024Q1', '2024Q4'), '2024Q3')).toEqual(period('2024Q3', '2024Q4'));
	expect(periodSince(period('2024Q1', '2024Q4'), '2023Q3')).toEqual(period('2024Q1', '2024Q4'));
	expect(periodSince(period('2024Q1', '2024Q4'), '2025Q1')).toBeNull();
});
