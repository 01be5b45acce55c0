import { createHash, createHmac } from 'node:crypto';
import type { Cells } from './file-layout.ts';
import { folded } from './pattern.ts';

/** A complainant's identity as an HMAC: the same person gives the same pseudonym, and nobody without the key can guess it back. */
export function pseudonym(value: string | null, key: Uint8Array): string | null {
	return value === null
		? null
		: createHmac('sha256', key).update(value.normalize('NFKC').toLowerCase()).digest('hex');
}

/**
 * Everything the record says, in whatever order and with whatever empty columns, with the pseudonym in the place of the
 * identity: a hash of names could be guessed back.
 */
export function contentHash(
	header: string[],
	cells: Cells,
	identity: number | null,
	pseudonym: string | null,
): string {
	const said = header
		.map(
			(name, place) => [folded(name), (place === identity ? pseudonym : cells[place])?.trim() ?? ''] as const,
		)
		.filter(([, value]) => value !== '')
		.sort(([a], [b]) => (a < b ? -1 : 1));
	return createHash('sha256').update(JSON.stringify(said)).digest('hex');
}
