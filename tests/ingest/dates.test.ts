import { describe, expect, test } from 'vitest';
import { drawn, ingestFolder } from './ingest-folder.ts';

const folder = ingestFolder();
const summary = await folder.load(
	{
		'complaints.csv': drawn(`
			complaint_id | received_date | registered_date | access_request_date
			day          | 2024-05-17    | 2024-05-20      | 2024-02
			month        | 2024-02       | .               | 2023
			year         | 2023          | .               | 2024-05-17
			epoch        | 1970-01-01    | .               | .
			century      | 1900-01-01    | 1900-01-01      | .
			far          | 2099-12-31    | .               | .
			far-received | 2099-12-31    | 2024-03-01      | .
		`),
	},
	'--authority',
	'test',
);

describe('dates of a complaint', () => {
	test.each`
		complaint_id      | received_date   | received_date_upper | registered_date | is_assumed | is_sentinel
		${'day'}          | ${'2024-05-17'} | ${'2024-05-17'}     | ${'2024-05-20'} | ${false}   | ${false}
		${'month'}        | ${'2024-02-01'} | ${'2024-02-29'}     | ${'2024-02-01'} | ${true}    | ${false}
		${'year'}         | ${'2023-01-01'} | ${'2023-12-31'}     | ${'2023-01-01'} | ${true}    | ${false}
		${'epoch'}        | ${'1970-01-01'} | ${'1970-01-01'}     | ${'1970-01-01'} | ${true}    | ${true}
		${'century'}      | ${'1900-01-01'} | ${'1900-01-01'}     | ${'1900-01-01'} | ${false}   | ${true}
		${'far'}          | ${'2099-12-31'} | ${'2099-12-31'}     | ${'2099-12-31'} | ${true}    | ${true}
		${'far-received'} | ${'2099-12-31'} | ${'2099-12-31'}     | ${'2024-03-01'} | ${false}   | ${false}
	`(
		'$complaint_id: received $received_date until $received_date_upper, registered $registered_date',
		async (expected) => {
			const rows = await folder.analyst(
				`select complaint_id, received_date::varchar as received_date, received_date_upper::varchar as received_date_upper,
				registered_date::varchar as registered_date, is_registered_date_assumed as is_assumed,
				is_registered_date_sentinel as is_sentinel
			from complaints where complaint_id = '${expected.complaint_id}'`,
			);
			expect(rows).toEqual([expected]);
		},
	);

	test('in facts have a lower and an upper day too', async () => {
		const rows = await folder.analyst(
			`select complaint_id, value_date::varchar as lower, value_date_upper::varchar as upper
			from complaint_facts join complaints using (complaint_key) order by complaint_id`,
		);
		expect(rows).toEqual([
			{ complaint_id: 'day', lower: '2024-02-01', upper: '2024-02-29' },
			{ complaint_id: 'month', lower: '2023-01-01', upper: '2023-12-31' },
			{ complaint_id: 'year', lower: '2024-05-17', upper: '2024-05-17' },
		]);
	});
});

describe('a date that systems write for "no date"', () => {
	const flagged = `select line::integer as line, rule_id from flags order by line`;

	test('is kept and flagged', async () => {
		expect(await folder.analyst(flagged)).toEqual(
			[5, 6, 7].map((line) => ({ line, rule_id: 'date_sentinel' })),
		);
		expect(summary.inputs.find(({ profile }) => profile === 'native')).toMatchObject({
			rows_loaded: 7,
			rows_quarantined: 0,
		});
	});

	test('stays flagged when other files come', async () => {
		await folder.load({ 'more.csv': 'complaint_id,received_date\nmore,2024-05-18\n' }, '--authority', 'test');
		expect(await folder.analyst(flagged)).toHaveLength(3);
	});

	test('is never the day of the figures', () => {
		expect(summary.as_of).toBe('2024-05-20');
	});

	test('is in no public period', async () => {
		const periods = await folder.published<{ period: string }>('select distinct period from public_counts');
		expect(periods.filter(({ period }) => /^(1970|1900|2099)/.test(period))).toEqual([]);
	});
});

describe('the day of the figures', () => {
	const file = {
		'c.csv': 'complaint_id,received_date,registered_date\n1,2024-05-17,2024-05-20\n2,2024-05-19,\n',
	};
	test.each`
		options                      | as_of           | closed_until
		${[]}                        | ${'2024-05-20'} | ${'2024-03-31'}
		${['--as-of', '2024-06-29']} | ${'2024-06-29'} | ${'2024-03-31'}
		${['--as-of', '2024-06-30']} | ${'2024-06-30'} | ${'2024-06-30'}
		${['--as-of', '2024-12-31']} | ${'2024-12-31'} | ${'2024-12-31'}
		${['--as-of', '2024-01-01']} | ${'2024-01-01'} | ${'2023-12-31'}
	`(
		'with $options is $as_of, and $closed_until the last day of a quarter that is over',
		async ({ options, as_of, closed_until }) => {
			const other = ingestFolder();
			const told = await other.load(file, '--authority', 'test', ...options);
			expect(told.as_of).toBe(as_of);
			const rows = 'select as_of::varchar as as_of, closed_until::varchar as closed_until from snapshot';
			expect(await other.analyst(rows)).toEqual([{ as_of, closed_until }]);
			expect(await other.published(rows)).toEqual([{ as_of, closed_until }]);
		},
	);

	test('is asked for when no complaint gives one', async () => {
		const nothing = { 'c.csv': 'complaint_id,received_date\n1,1970-01-01\n' };
		await expect(ingestFolder().load(nothing, '--authority', 'test')).rejects.toThrow(/missing as-of/);
	});
});
