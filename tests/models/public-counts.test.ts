import { describe, expect, test } from 'vitest';
import { demoSnapshot } from '../ingest/demo-snapshot.ts';
import { snapshotRows } from '../ingest/snapshot-rows.ts';
import { countByHand } from './counted-by-hand.ts';
import { readDemoComplaints } from './demo-complaints.ts';

const demo = await demoSnapshot();
const complaints = readDemoComplaints();

interface Cell extends Record<string, unknown> {
	table_id: string;
	period_type: string;
	period: string;
	period_from: string;
	period_until: string;
	count: number;
}

const dimensions = [
	'vendor_id',
	'violation_type',
	'data_source',
	'complainant_country',
	'violation_group',
	'kind',
	'outcome',
	'waiting_band',
];
const cells = await snapshotRows<Cell>(
	demo.published,
	`select * replace (period_from::varchar as period_from, period_until::varchar as period_until) from public_counts`,
);
const [{ closed_until } = { closed_until: '' }] = await snapshotRows<{ closed_until: string }>(
	demo.published,
	'select closed_until::varchar as closed_until from snapshot',
);

/** In T9 the group comes before the waiting band, in T7 after the country; elsewhere the order is that of the list. */
const nameOf = (cell: Cell): string =>
	[
		cell.table_id,
		cell.period,
		...dimensions.filter((name) => cell[name] !== null).map((name) => `${name}=${String(cell[name])}`),
	].join(' ');

describe('the public tables of the demo', () => {
	const byHand = countByHand(complaints, closed_until);

	test('hold every cell that a count by hand gives, at the same figure, and no other', () => {
		const published = new Map(cells.map((cell) => [nameOf(cell), cell.count]));
		expect(published.size).toBe(cells.length);
		const missing = [...byHand].filter(([name, count]) => published.get(name) !== count);
		const beyond = [...published].filter(([name]) => !byHand.has(name));
		expect({ missing: missing.slice(0, 10), beyond: beyond.slice(0, 10) }).toEqual({
			missing: [],
			beyond: [],
		});
	});

	test('have cells in all nine tables, totals included', () => {
		const tables = [...new Set(cells.map(({ table_id }) => table_id))].sort();
		expect(tables).toEqual(['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8', 'T9']);
		for (const table of tables)
			expect([...byHand.keys()].filter((name) => name.startsWith(`${table} `)).length).toBeGreaterThan(10);
	});

	test('hold multiples of five only', () => {
		expect(cells.filter(({ count }) => count % 5 !== 0 || count <= 0)).toEqual([]);
	});

	test('hold closed quarters and years only', () => {
		expect(cells.filter(({ period_until }) => period_until > closed_until)).toEqual([]);
		expect(closed_until <= demo.summary.as_of).toBe(true);
	});

	test('give each period its first and last day', () => {
		for (const { period_type, period, period_from, period_until } of cells) {
			const year = period.slice(0, 4);
			const quarter = Number(period.slice(5));
			const [first, last] = period_type === 'year' ? [1, 12] : [quarter * 3 - 2, quarter * 3];
			const lastDay = new Date(Date.UTC(Number(year), last, 0)).toISOString().slice(0, 10);
			const days = [`${year}-${String(first).padStart(2, '0')}-01`, lastDay];
			if (period_from !== days[0] || period_until !== days[1])
				expect([period, period_from, period_until]).toEqual([period, ...days]);
		}
	});

	test('show one figure for one set of complaints, in whichever table it stands', () => {
		const totals = new Map<string, Set<number>>();
		for (const cell of cells.filter(({ table_id }) => table_id !== 'T8'))
			if (dimensions.every((name) => cell[name] === null || cell[name] === 'all'))
				totals.set(cell.period, (totals.get(cell.period) ?? new Set()).add(cell.count));
		expect([...totals].filter(([, counts]) => counts.size !== 1)).toEqual([]);
	});
});
