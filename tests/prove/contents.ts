import { cpSync, existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Manifest } from '../../ingest/manifest.ts';
import { snapshotRows } from '../ingest/snapshot-rows.ts';
import type { Place } from './place.ts';

/** All that a load leaves for others to read. */
export interface Contents {
	snapshot_id: string;
	/** Without the fingerprint of the key: a first load makes its own. */
	manifest: Manifest;
	/** Table of either file → number of rows. */
	n_rows: Record<string, number>;
	/** What people wrote, and what could not be read. */
	texts: string[];
	/** Ledger → its lines. */
	ledgers: Record<string, unknown[]>;
	/** Every file and folder in the folder of snapshots and in the state folder. */
	names: string[];
}

/** Reads what is served and kept. Throws where anything is damaged. */
export async function contentsOf(place: Place): Promise<Contents> {
	const snapshot_id = readFileSync(join(place.out, 'current'), 'utf8').trim();
	const folder = join(place.out, snapshot_id);
	const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
	return {
		snapshot_id,
		manifest: { ...manifest, rounding_key_fingerprint: '' },
		n_rows: {
			...(await rowsOf(folder, 'analyst.duckdb')),
			...(await rowsOf(folder, 'public.duckdb')),
		},
		texts: textsOf(place),
		ledgers: ledgersOf(place),
		names: [...namesIn(place.out), ...namesIn(place.state)].sort(),
	};
}

const rowsOf = async (folder: string, file: string): Promise<Record<string, number>> => {
	const names = await snapshotRows<{ name: string }>(
		join(folder, file),
		`select format('"{}"."{}"', schema_name, table_name) as name from duckdb_tables() where not internal order by name`,
	);
	const counts = names.map(
		({ name }) => `select '${file} ${name}' as name, count(*)::integer as n from ${name}`,
	);
	const rows = await snapshotRows<{ name: string; n: number }>(
		join(folder, file),
		counts.join(' union all '),
	);
	return Object.fromEntries(rows.map(({ name, n }) => [name, n]).sort());
};

/** Every text of the restricted store, read from a copy: a look may not mend what the next load must mend. */
export function textsOf({ folder, state }: Place): string[] {
	const copy = join(folder, 'looked-at');
	const files = topOf(state).filter((name) => name.startsWith('narratives.sqlite'));
	for (const name of files) cpSync(join(state, name), join(copy, name), { force: true });
	if (!files.includes('narratives.sqlite')) return [];
	const store = new DatabaseSync(join(copy, 'narratives.sqlite'));
	try {
		const [check] = Object.values(store.prepare('pragma integrity_check').get() ?? {});
		if (check !== 'ok') throw new Error(`invalid narratives.sqlite: ${String(check)}`);
		const tables = store.prepare("select name from sqlite_schema where type = 'table'").all();
		return tables
			.flatMap(({ name }) => store.prepare(`select * from "${String(name)}"`).all())
			.map((row) => JSON.stringify(row))
			.sort();
	} finally {
		store.close();
	}
}

/** Every line of every ledger. Throws at one that is no JSON. */
export function ledgersOf({ state }: Place): Record<string, unknown[]> {
	const files = topOf(state).filter((name) => name.endsWith('.jsonl'));
	return Object.fromEntries(files.map((name) => [name, linesOf(join(state, name))]));
}

const linesOf = (path: string): unknown[] => {
	const text = readFileSync(path, 'utf8');
	if (!text.endsWith('\n')) throw new Error(`invalid ledger: ${path} ends in the middle of a line`);
	return text
		.slice(0, -1)
		.split('\n')
		.map((line) => JSON.parse(line) as unknown);
};

const topOf = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder) : []);

export const namesIn = (folder: string): string[] =>
	existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort() : [];
