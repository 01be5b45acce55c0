import { describe, expect, test } from 'vitest';
import { readBreakdown, readTotal } from '../../src/lib/server/answers.ts';
import { readGrid } from '../../src/lib/server/grid.ts';
import { readSeries } from '../../src/lib/server/series.ts';
import { openFixture } from './fixture.ts';

const { context } = await openFixture('en');

const year_2025 = { from: '2025Q1', until: '2025Q4' } as const;
const last_four = { from: '2025Q4', until: '2026Q3' } as const;

describe('a total', () => {
	test('of a whole year is one cell, within 4', async () => {
		// T2, all × all, 2025: 5 × ((11 + 10 + 2) modulo 12)
		expect((await readTotal(context, {}, year_2025))?.published).toEqual({
			count: 55,
			cell_count: 1,
			lower: 51,
			upper: 59,
		});
	});

	test('of four quarters that are no year is four cells, within 16', async () => {
		// T1, all: 5 × ((11 + place of the quarter) modulo 12) for 12 to 15
		const total = await readTotal(context, {}, last_four);
		expect(total?.published).toMatchObject({ count: 5 * (11 + 0 + 1 + 2), cell_count: 4 });
	});

	test('of a pair goes by closed year, and says so', async () => {
		const total = await readTotal(context, { vendor: 'ven-1', violation_type: 'ACC-LATE' }, last_four);
		expect(total).toMatchObject({ covers: year_2025, is_exact: false });
		expect(total?.published.count).toBe(5 * (1 + 3 + 2));
	});

	test('of three dimensions has no table', async () => {
		const held = { vendor: 'ven-1', violation_type: 'ACC-LATE', data_source: 'UNK' };
		expect(await readTotal(context, held, year_2025)).toBeNull();
	});

	test('begins when the vendor was first named, and says so', async () => {
		const total = await readTotal(context, { vendor: 'ven-2' }, year_2025);
		expect(total).toMatchObject({ covers: { from: '2025Q3', until: '2025Q4' }, is_exact: false });
		expect(await readTotal(context, { vendor: 'ven-3' }, year_2025)).toBeNull();
	});
});

test('a series has a gap, not a zero, before a vendor was named', async () => {
	const points = await readSeries(context, { vendor: 'ven-2' });
	expect(points).toHaveLength(15);
	expect(points.find(({ period }) => period === '2025Q2')?.published).toBeNull();
	// A cell that is absent from the table is a shown 0, which means 0 to 4.
	expect(points.find(({ period }) => period === '2025Q3')?.published?.count).toBe(5 * ((2 + 11) % 12));
	const absent = await readSeries(context, { vendor: 'ven-1' });
	expect(absent.find(({ period }) => period === '2025Q3')?.published).toEqual({
		count: 0,
		cell_count: 1,
		lower: 0,
		upper: 4,
	});
});

test('a breakdown lists the largest first and leaves out the total', async () => {
	const breakdown = await readBreakdown(context, {}, 'violation_type', year_2025);
	const counts = breakdown?.entries.map(({ code, published }) => [code, published?.count]);
	// T2, all vendors, 2025: 5 × ((11 + place of the type + 2) modulo 12)
	expect(counts).toEqual([
		['ACC-SRC', 30],
		['ACC-LATE', 20],
		['RGT-OBST', 15],
		['ERA-REF', 10],
	]);
});

test('a breakdown by vendor goes by name and shows nothing before a vendor was named', async () => {
	const breakdown = await readBreakdown(context, { violation_type: 'ACC-LATE' }, 'vendor', year_2025);
	expect(breakdown?.entries.map(({ code, published }) => [code, published?.count ?? null])).toEqual([
		['ven-1', 5 * (1 + 3 + 2)],
		['ven-2', null],
		['other', 5 * (6 + 3 + 2)],
	]);
});

test('the grid agrees with the pairs it is made of', async () => {
	const grid = await readGrid(context, year_2025);
	expect(grid?.vendors).toEqual(['ven-1', 'ven-2', 'other']);
	const type = grid?.violation_types.indexOf('ACC-LATE') ?? -1;
	const pair = await readTotal(context, { vendor: 'ven-1', violation_type: 'ACC-LATE' }, year_2025);
	expect(grid?.published[0]?.[type]).toEqual(pair?.published);
});
