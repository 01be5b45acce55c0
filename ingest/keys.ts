import { createHash, randomBytes } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { IngestError } from './errors.ts';

/** 32 bytes each. `rounding_key` decides which way public counts round; `pseudonym_key` turns complainants into pseudonyms. */
export interface Keys {
	rounding_key: Uint8Array;
	pseudonym_key: Uint8Array;
}

const hexKey = z.string().regex(/^[0-9a-f]{64}$/);
const keysFile = z.strictObject({ rounding_key: hexKey, pseudonym_key: hexKey });

/** The demo's keys are published on purpose: everything in the demo is fictional, and its figures can be checked by anyone. */
export const demoKeys: Keys = {
	rounding_key: createHash('sha256').update('herkomst demo rounding key, published').digest(),
	pseudonym_key: createHash('sha256').update('herkomst demo pseudonym key, published').digest(),
};

/** The key that rounds the figures of a snapshot: the published one for the demo. */
export const roundingKey = (is_demo: boolean, { rounding_key }: Keys): Uint8Array =>
	is_demo ? demoKeys.rounding_key : rounding_key;

/** Opens the keys of a state folder, or null when it has none. */
export function readKeys(state: string): Keys | null {
	const path = keysPath(state);
	if (!existsSync(path)) return null;
	const parsed = keysFile.safeParse(parseJson(path));
	if (!parsed.success)
		throw new IngestError('setting_wrong', `invalid keys: ${path}; restore it from your backup`);
	return {
		rounding_key: Buffer.from(parsed.data.rounding_key, 'hex'),
		pseudonym_key: Buffer.from(parsed.data.pseudonym_key, 'hex'),
	};
}

export const randomKeys = () => ({ rounding_key: randomBytes(32), pseudonym_key: randomBytes(32) });

/** Makes random keys, readable by their owner alone. Never overwrites: other keys would round every figure anew. */
export function createKeys(state: string): Keys {
	mkdirSync(state, { recursive: true, mode: 0o700 });
	const keys = randomKeys();
	const text = {
		rounding_key: keys.rounding_key.toString('hex'),
		pseudonym_key: keys.pseudonym_key.toString('hex'),
	};
	// Linked under its name when it is whole: half a key, left by a crash, would count as keys that were lost. The next run clears the other name.
	const next = join(state, '.working-keys');
	try {
		writeFileSync(next, `${JSON.stringify(text, null, '\t')}\n`, { mode: 0o600, flush: true });
		linkSync(next, keysPath(state));
	} finally {
		rmSync(next, { force: true });
	}
	return keys;
}

export const keysPath = (state: string): string => join(state, 'keys.json');

/** Tells two keys apart without giving either away. */
export const keyFingerprint = (key: Uint8Array): string =>
	createHash('sha256').update(key).digest('hex').slice(0, 12);

/** The two padded blocks of an HMAC-SHA256 key (RFC 2104), for the same computation in SQL. */
export function hmacBlocks(key: Uint8Array): { inner_block: Uint8Array; outer_block: Uint8Array } {
	const block = new Uint8Array(64);
	block.set(key.length > 64 ? createHash('sha256').update(key).digest() : key);
	return { inner_block: block.map((byte) => byte ^ 0x36), outer_block: block.map((byte) => byte ^ 0x5c) };
}

function parseJson(path: string): unknown {
	try {
		return JSON.parse(readFileSync(path, 'utf8'));
	} catch {
		return null;
	}
}
