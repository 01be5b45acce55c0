import { blobValue } from '@duckdb/node-api';
import fc from 'fast-check';
import { createHmac } from 'node:crypto';
import { afterAll, expect, test } from 'vitest';
import { hmacBlocks } from '../../ingest/keys.ts';
import { patience, runs } from '../size.ts';
import { openMacros } from './macros.ts';

const macros = await openMacros();
afterAll(() => macros.close());

async function inEngine(key: Uint8Array, message: string): Promise<unknown> {
	const { inner_block, outer_block } = hmacBlocks(key);
	const [row] = await macros.rows('select hmac_sha256($inner, $outer, $message) as digest', {
		inner: blobValue(inner_block),
		outer: blobValue(outer_block),
		message,
	});
	return row?.digest;
}

const inNode = (key: Uint8Array, message: string): string =>
	createHmac('sha256', key).update(message).digest('hex');

test.each`
	what                         | key                             | message
	${'a key of the usual size'} | ${new Uint8Array(32).fill(7)}   | ${'nl-demo:NL-2024-00001'}
	${'an empty key'}            | ${new Uint8Array(0)}            | ${'nl-demo:1'}
	${'a key of one block'}      | ${new Uint8Array(64).fill(255)} | ${'nl-demo:1'}
	${'a key above one block'}   | ${new Uint8Array(65).fill(1)}   | ${'nl-demo:1'}
	${'an empty message'}        | ${new Uint8Array(32).fill(7)}   | ${''}
	${'letters with accents'}    | ${new Uint8Array(32).fill(7)}   | ${'België:№ 1'}
`('the engine and node agree on the HMAC for $what', async ({ key, message }) => {
	expect(await inEngine(key, message)).toBe(inNode(key, message));
});

test(
	'the engine and node agree on the HMAC for any key and message',
	async () => {
		const text = fc.string({ unit: 'grapheme' }).filter((drawn) => !drawn.includes('\0'));
		await fc.assert(
			fc.asyncProperty(fc.uint8Array({ maxLength: 100 }), text, async (key, message) => {
				expect(await inEngine(key, message)).toBe(inNode(key, message));
			}),
			{ numRuns: runs(100), seed: 1 },
		);
	},
	patience,
);
