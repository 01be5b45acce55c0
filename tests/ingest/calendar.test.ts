import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { demoSnapshot } from './demo-snapshot.ts';
import { snapshotRows } from './snapshot-rows.ts';

const { analyst } = await demoSnapshot();
const expected: { country: string; date: string }[] = parse(
	readFileSync(new URL('../labels/holidays/expected.csv', import.meta.url), 'utf8'),
	{ columns: true },
);
const isWeekday = (date: string): boolean => ![0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());

test('the weekdays off of ten states are those of another list, in every published year', async () => {
	const found = await snapshotRows<{ country: string; date: string }>(
		analyst,
		`select country, day::varchar as date from calendar_days
		where country <> '' and not is_assumed and isodow(day) < 6 and working_day <> day`,
	);
	const years = new Set(found.map(({ country, date }) => `${country} ${date.slice(0, 4)}`));
	const weekdays = expected.filter(
		({ country, date }) => years.has(`${country} ${date.slice(0, 4)}`) && isWeekday(date),
	);
	const named = (days: { country: string; date: string }[]) =>
		[...new Set(days.map(({ country, date }) => `${country} ${date}`))].sort();
	expect(named(found)).toEqual(named(weekdays));
	expect(years.size).toBe(90);
});

// From the published tables of Easter.
test('Easter falls where the tables of the church say', async () => {
	const found = await snapshotRows<{ date: string }>(
		analyst,
		`select day::varchar as date from calendar_days
		where country = 'NL' and isodow(day) = 1 and working_day <> day and year(day) in (2018, 2019, 2024, 2025, 2035, 2038)
			and month(day) in (3, 4) order by day`,
	);
	const mondays = ['2018-04-02', '2019-04-22', '2024-04-01', '2025-04-21', '2035-03-26', '2038-04-26'];
	expect(found.map(({ date }) => date)).toEqual(expect.arrayContaining(mondays));
});

test('years without a published list are marked, and have weekends at least', async () => {
	const [row] = await snapshotRows<{ n_marked: number; n_off: number }>(
		analyst,
		`select (count(*) filter (is_assumed))::integer as n_marked, (count(*) filter (working_day = day and isodow(day) >= 6))::integer as n_off
		from calendar_days where year(day) >= 2027 or country = ''`,
	);
	expect(row?.n_marked).toBeGreaterThan(0);
	expect(row?.n_off).toBe(0);
});
