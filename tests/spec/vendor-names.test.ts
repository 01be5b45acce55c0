import { listValue } from '@duckdb/node-api';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { patience, runs } from '../size.ts';
import { normalise } from '../../ingest/resolution/normalise.ts';
import { openMacros } from './macros.ts';

const macros = await openMacros();
afterAll(() => macros.close());

const keyOf = async (name: string): Promise<string> => normalise(name).key;

async function idOf(name: string): Promise<string> {
	const [row] = await macros.rows<{ vendor_id: string }>('select minted_vendor_id($key) as vendor_id', {
		key: await keyOf(name),
	});
	return row?.vendor_id ?? '';
}

describe('spellings of one firm', () => {
	test.each`
		one                | other
		${'Graphfable'}    | ${'GRAPHFABLE'}
		${'Graphfable'}    | ${'  graphfable '}
		${'Graphfable'}    | ${'Graph-Fable'}
		${'Graphfable'}    | ${'Graph Fable'}
		${'Graphfable'}    | ${'Gräphfablé'}
		${'Graphfable'}    | ${'Graphfable B.V.'}
		${'Graphfable'}    | ${'Graphfable BV'}
		${'Graphfable'}    | ${'Graphfable, Inc.'}
		${'Graphfable'}    | ${'Graphfable GmbH & Co. KG'}
		${'Graphfable'}    | ${'Graphfable S.A.S.'}
		${'Graphfable'}    | ${'Graphfable Sp. z o.o.'}
		${'graph.example'} | ${'https://www.graph.example'}
		${'graph.example'} | ${'www.graph.example/'}
		${'Граф'}          | ${'ГРАФ'}
	`('$one and $other have one key', async ({ one, other }) => {
		expect(await keyOf(other)).toBe(await keyOf(one));
		expect(await idOf(other)).toBe(await idOf(one));
	});

	test.each`
		one             | other
		${'Graphfable'} | ${'Graphfables'}
		${'Graphfable'} | ${'Graphfable Benelux'}
		${'Graphfable'} | ${'Graphfable Holding B.V.'}
		${'Coca'}       | ${'Coco'}
		${'AG'}         | ${'SA'}
		${'Граф'}       | ${'Слово'}
		${'株式会社'}   | ${'有限会社'}
	`('$one and $other have two', async ({ one, other }) => {
		expect(await keyOf(other)).not.toBe(await keyOf(one));
		expect(await idOf(other)).not.toBe(await idOf(one));
	});

	test.each(['B.V.', 'Inc.', '株式会社', '&', 'ГРАФ'])(
		'%s, with no letters left, still has a key and an id',
		async (name) => {
			expect(await keyOf(name)).not.toBe('');
			expect(await idOf(name)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
		},
	);

	test(
		'every name has an id that can stand in an address',
		async () => {
			const name = fc
				.string({ unit: 'grapheme', minLength: 1 })
				.filter((drawn) => drawn.trim() !== '' && !drawn.includes('\0'));
			await fc.assert(
				fc.asyncProperty(fc.array(name, { minLength: 1, maxLength: 50 }), async (drawn) => {
					const rows = await macros.rows<{ vendor_id: string }>(
						'select minted_vendor_id(name) as vendor_id from (select unnest($names) as name)',
						{ names: listValue(drawn) },
					);
					for (const { vendor_id } of rows) expect(vendor_id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
					expect(rows).toHaveLength(drawn.length);
				}),
				{ numRuns: runs(5), seed: 1 },
			);
		},
		patience,
	);
});
