import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Engine } from './engine.ts';
import { readVendorLedger } from './vendor-ledger.ts';

/** Raised by hand when a violation type or data source is added, split or replaced. */
export const taxonomyVersion = '2026-1';

/** Hash of the SQL and mappings that turn input into a snapshot: another model is another snapshot. */
export const modelVersion = (): string =>
	hashFolders([
		'models',
		'checks',
		'rules',
		'profiles',
		'mapping',
		'bulk',
		'resolution',
		'campaigns',
		'answers',
		'narratives',
	]).slice(0, 12);

/** Hash of what snapshots look up: crosswalks, policies, and the words. */
export const referenceVersion = (): string =>
	hashFolders(['../data/reference', '../src/lib/domain']).slice(0, 12);

/** The id of a snapshot: the same content, model, as_of, reference data and decisions give the same id, wherever it is made. */
export async function snapshotId(
	engine: Engine,
	as_of: string,
	purged_before: string | null,
	state: string,
): Promise<string> {
	const tables = await engine.rows(new URL('./models/staging/digest.sql', import.meta.url));
	const ledger = readVendorLedger(state);
	const decisions = join(state, 'decisions.jsonl');
	const parts = [
		JSON.stringify(tables, (_, value: unknown) => (typeof value === 'bigint' ? value.toString() : value)),
		as_of,
		// What was purged is content as well: pseudonyms of older complaints are gone.
		purged_before ?? '',
		modelVersion(),
		referenceVersion(),
		existsSync(decisions) ? sha256(readFileSync(decisions)) : '',
		JSON.stringify([[...ledger.redirects].sort(), [...ledger.apart].sort()]),
	];
	return sha256(parts.join('\n')).slice(0, 16);
}

const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

function hashFolders(names: string[]): string {
	const hash = createHash('sha256');
	for (const name of names) {
		const folder = fileURLToPath(new URL(`./${name}/`, import.meta.url));
		const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
			entry.isFile(),
		);
		const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
		for (const path of paths) hash.update(path.slice(folder.length)).update(readFileSync(path));
	}
	return hash.digest('hex');
}
