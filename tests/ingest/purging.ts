import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { readPurgeOptions } from '../../ingest/purge/options.ts';
import { purge } from '../../ingest/purge/purge.ts';
import type { PurgeSummary } from '../../ingest/purge/summary.ts';
import { quiet } from './ingest-folder.ts';

/** Where a purge works. */
export interface Place {
	out: string;
	state: string;
}

/** Purges with the very words of a command line. */
export const purgeOf = async ({ out, state }: Place, ...argv: string[]): Promise<PurgeSummary> =>
	purge(readPurgeOptions(['--out', out, ...argv], { HERKOMST_STATE: state }), quiet);

/** One column of the restricted store, in order. */
export function storeColumn({ state }: Place, sql: string): unknown[] {
	const store = new DatabaseSync(join(state, 'narratives.sqlite'), { readOnly: true });
	try {
		return store
			.prepare(sql)
			.all()
			.map((row) => Object.values(row)[0]);
	} finally {
		store.close();
	}
}

export const purges = ({ state }: Place): unknown[] =>
	readFileSync(join(state, 'purge-ledger.jsonl'), 'utf8')
		.trimEnd()
		.split('\n')
		.map((line) => JSON.parse(line) as unknown);

/** Which of the words stand in the bytes of any file of the state folder. */
export function wordsInBytes({ state }: Place, words: string[]): string[] {
	const files = readdirSync(state, { recursive: true, withFileTypes: true }).filter((entry) =>
		entry.isFile(),
	);
	const bytes = files.map((entry) => readFileSync(join(entry.parentPath, entry.name)).toString('latin1'));
	return words.filter((word) => bytes.some((text) => text.includes(word)));
}
