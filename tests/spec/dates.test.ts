import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { toIsoDate, type DateFormat } from '../../ingest/mapping/dates.ts';
import { patience, runs } from '../size.ts';
import { openMacros } from './macros.ts';

const macros = await openMacros();
afterAll(() => macros.close());

interface Span extends Record<string, unknown> {
	is_date: boolean;
	lower: string | null;
	upper: string | null;
}

async function spanOf(value: string): Promise<Span | undefined> {
	const sql = `select coalesce(is_date_text($value), false) as is_date,
		date_lower($value)::varchar as lower, date_upper($value)::varchar as upper`;
	return (await macros.rows<Span>(sql, { value }))[0];
}

describe('a date of the input', () => {
	test.each`
		value           | lower           | upper
		${'2024-05-17'} | ${'2024-05-17'} | ${'2024-05-17'}
		${'2024-05'}    | ${'2024-05-01'} | ${'2024-05-31'}
		${'2024-02'}    | ${'2024-02-01'} | ${'2024-02-29'}
		${'2023-02'}    | ${'2023-02-01'} | ${'2023-02-28'}
		${'2024-12'}    | ${'2024-12-01'} | ${'2024-12-31'}
		${'2024'}       | ${'2024-01-01'} | ${'2024-12-31'}
		${'2024-02-29'} | ${'2024-02-29'} | ${'2024-02-29'}
	`('$value is a day from $lower until $upper', async ({ value, lower, upper }) => {
		expect(await spanOf(value)).toEqual({ is_date: true, lower, upper });
	});

	test.each([
		'2024-02-30',
		'2023-02-29',
		'2024-13',
		'2024-00-10',
		'2024-13-01',
		'2024-5-7',
		'17-05-2024',
		'05/17/2024',
		'2024-05-17T10:00:00',
		'2024-05-17 ',
		'24',
		'20240517',
		'spring 2024',
		'',
	])('%j is none', async (value) => {
		expect((await spanOf(value))?.is_date).toBe(false);
	});

	test(
		'has a lower day that is never after its upper day',
		async () => {
			const day = fc.date({ min: new Date('1800-01-01'), max: new Date('2200-12-31'), noInvalidDate: true });
			const text = fc
				.tuple(day, fc.constantFrom(4, 7, 10))
				.map(([drawn, length]) => drawn.toISOString().slice(0, length));
			await fc.assert(
				fc.asyncProperty(text, async (value) => {
					const span = await spanOf(value);
					expect(span?.is_date).toBe(true);
					expect([span?.lower, span?.lower?.slice(0, value.length)]).toEqual([span?.lower, value]);
					expect([span?.upper?.slice(0, value.length), (span?.lower ?? '') <= (span?.upper ?? '')]).toEqual([
						value,
						true,
					]);
				}),
				{ numRuns: runs(50), seed: 1 },
			);
		},
		patience,
	);
});

describe("a publisher's date", () => {
	const american: DateFormat[] = ['iso', 'month/day/year'];
	const european: DateFormat[] = ['iso', 'day/month/year'];
	const stamped: DateFormat[] = ['iso', 'timestamp'];
	test.each`
		value                          | formats     | zone                  | day
		${'2024-05-17'}                | ${american} | ${'UTC'}              | ${'2024-05-17'}
		${'2024-05'}                   | ${american} | ${'UTC'}              | ${'2024-05'}
		${'2024'}                      | ${american} | ${'UTC'}              | ${'2024'}
		${'8/30/2013'}                 | ${american} | ${'UTC'}              | ${'2013-08-30'}
		${'08/30/2013'}                | ${american} | ${'UTC'}              | ${'2013-08-30'}
		${'9/24/19'}                   | ${american} | ${'UTC'}              | ${'2019-09-24'}
		${'1/2/70'}                    | ${american} | ${'UTC'}              | ${'1970-01-02'}
		${'1/2/69'}                    | ${american} | ${'UTC'}              | ${'2069-01-02'}
		${'30/8/2013'}                 | ${european} | ${'UTC'}              | ${'2013-08-30'}
		${'30-08-2013'}                | ${european} | ${'UTC'}              | ${'2013-08-30'}
		${'30.8.2013'}                 | ${european} | ${'UTC'}              | ${'2013-08-30'}
		${'2024-05-17T23:30:00Z'}      | ${stamped}  | ${'Europe/Amsterdam'} | ${'2024-05-18'}
		${'2024-05-17T01:30:00Z'}      | ${stamped}  | ${'America/New_York'} | ${'2024-05-16'}
		${'2024-01-01 00:30:00+01:00'} | ${stamped}  | ${'UTC'}              | ${'2023-12-31'}
		${'2024-05-17 23:30:00'}       | ${stamped}  | ${'Europe/Amsterdam'} | ${'2024-05-17'}
		${'2024-05-17T23:30'}          | ${stamped}  | ${'Europe/Amsterdam'} | ${'2024-05-17'}
	`('$value, declared as $formats in $zone, is $day', ({ value, formats, zone, day }) => {
		expect(toIsoDate(value, formats, zone)).toBe(day);
	});

	test.each`
		value                     | formats
		${'8/30/2013'}            | ${['iso']}
		${'2024-05-17T10:00:00Z'} | ${['iso']}
		${'soon'}                 | ${american}
		${'8/30/13/1'}            | ${american}
		${'2024-05-17T99:99:00Z'} | ${stamped}
	`('$value, declared as $formats, stays as it is for a check to name', ({ value, formats }) => {
		expect(toIsoDate(value, formats, 'UTC')).toBe(value);
	});
});
