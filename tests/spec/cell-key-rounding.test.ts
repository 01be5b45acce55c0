import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { patience, runs } from '../size.ts';
import { openMacros } from './macros.ts';

const macros = await openMacros();
afterAll(() => macros.close());

/** The rule as it is published: the part above a multiple of 5 is rounded up for that many fifths of the keys. */
function rounded(true_count: number, key_sum: number): number {
	const above = true_count % 5;
	return true_count - above + (key_sum % 5000 < 1000 * above ? 5 : 0);
}

interface Cell extends Record<string, unknown> {
	true_count: number;
	key_sum: number;
	count: number;
}

/** Every pair of a count up to `highest` and a key, as the engine rounds it. */
const cells = (highest: number): Promise<Cell[]> =>
	macros.rows<Cell>(
		`select n::integer as true_count, k::integer as key_sum, rounded_count(n, k) as count
		from range($highest::bigint + 1) as counts(n), range(5000) as keys(k)`,
		{ highest: BigInt(highest) },
	);

describe('a published count', () => {
	test.each`
		true_count | key_sum  | count
		${0}       | ${0}     | ${0}
		${0}       | ${4999}  | ${0}
		${1}       | ${0}     | ${5}
		${1}       | ${999}   | ${5}
		${1}       | ${1000}  | ${0}
		${1}       | ${4999}  | ${0}
		${2}       | ${1999}  | ${5}
		${2}       | ${2000}  | ${0}
		${3}       | ${2999}  | ${5}
		${3}       | ${3000}  | ${0}
		${4}       | ${3999}  | ${5}
		${4}       | ${4000}  | ${0}
		${5}       | ${0}     | ${5}
		${5}       | ${4999}  | ${5}
		${6}       | ${999}   | ${10}
		${6}       | ${1000}  | ${5}
		${7}       | ${6999}  | ${10}
		${7}       | ${7000}  | ${5}
		${8}       | ${2999}  | ${10}
		${9}       | ${4000}  | ${5}
		${10}      | ${0}     | ${10}
		${11}      | ${5999}  | ${15}
		${12}      | ${12000} | ${10}
	`(
		'$true_count complaints whose keys sum to $key_sum show $count',
		async ({ true_count, key_sum, count }) => {
			const rows = await macros.rows('select rounded_count($n::bigint, $k::bigint) as count', {
				n: true_count,
				k: key_sum,
			});
			expect(rows).toEqual([{ count }]);
		},
	);

	test('is a multiple of 5 within 4 of the true one, and zero stays zero, for every key', async () => {
		for (const { true_count, key_sum, count } of await cells(12)) {
			const is_right =
				count % 5 === 0 && Math.abs(count - true_count) <= 4 && (true_count > 0 || count === 0);
			if (!is_right) expect({ true_count, key_sum, count }).toBe('a multiple of 5 within 4');
		}
	});

	test('has the true count as its exact mean over all keys', async () => {
		const sums = new Map<number, number>();
		for (const { true_count, count } of await cells(12))
			sums.set(true_count, (sums.get(true_count) ?? 0) + count);
		expect([...sums].map(([true_count, sum]) => [true_count, sum / 5000])).toEqual(
			Array.from({ length: 13 }, (_, true_count) => [true_count, true_count]),
		);
	});

	test('never falls when a complaint is added and the key stays', async () => {
		const shown = new Map(
			(await cells(12)).map(({ true_count, key_sum, count }) => [`${true_count}/${key_sum}`, count]),
		);
		for (let key_sum = 0; key_sum < 5000; key_sum += 1)
			for (let true_count = 1; true_count <= 12; true_count += 1) {
				const [before = 0, after = 0] = [
					shown.get(`${true_count - 1}/${key_sum}`),
					shown.get(`${true_count}/${key_sum}`),
				];
				if (after < before) expect({ true_count, key_sum, before, after }).toBe('no lower');
			}
	});

	test(
		'is the published rule, on sums as large as a country brings, and the same each time',
		async () => {
			const cell = fc.record({ n: fc.nat(10_000_000), k: fc.nat(50_000_000_000) });
			await fc.assert(
				fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 50 }), async (drawn) => {
					const sql =
						'select rounded_count($n::bigint, $k::hugeint) as once, rounded_count($n::bigint, $k::bigint) as again';
					for (const { n, k } of drawn) {
						const [row] = await macros.rows(sql, { n: BigInt(n), k: BigInt(k) });
						expect(row).toEqual({ once: rounded(n, k), again: rounded(n, k) });
					}
				}),
				{ numRuns: runs(10), seed: 1 },
			);
		},
		patience,
	);
});
