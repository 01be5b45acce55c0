import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { IngestError } from './errors.ts';
import { replaceFile } from './replace-file.ts';

const purgeEntry = z.strictObject({
	/** ISO day: complaints registered before it have neither texts nor complainant keys any more. */
	purged_before: z.iso.date(),
	/** ISO day that the years were counted back from. */
	as_of: z.iso.date(),
	years: z.int().min(1),
	n_texts: z.int().min(0),
	n_quarantined: z.int().min(0),
});

/** What one purge took. */
export type PurgeEntry = z.infer<typeof purgeEntry>;

/**
 * Adds an entry to the append-only ledger of the state folder. One that tells nothing new is left out: it took nothing and its day is
 * reached already, or it is the last one once more, because that purge was interrupted before it took anything.
 */
export function recordPurge(state: string, entry: PurgeEntry): void {
	const entries = readPurges(state);
	const reached = latestDay(entries);
	const has_taken = entry.n_texts + entry.n_quarantined > 0;
	if (!has_taken && reached !== null && entry.purged_before <= reached) return;
	const [line, last] = [purgeEntry.parse(entry), entries.at(-1)].map((value) => JSON.stringify(value));
	if (line === last) return;
	mkdirSync(state, { recursive: true, mode: 0o700 });
	const path = ledgerPath(state);
	const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
	replaceFile(path, `${before}${line}\n`);
}

/** The latest day before which texts were purged, or null when none were: complainant keys of older complaints go too. */
export const readPurgedBefore = (state: string): string | null => latestDay(readPurges(state));

const latestDay = (entries: PurgeEntry[]): string | null =>
	entries
		.map(({ purged_before }) => purged_before)
		.sort()
		.at(-1) ?? null;

function readPurges(state: string): PurgeEntry[] {
	const path = ledgerPath(state);
	if (!existsSync(path)) return [];
	const lines = readFileSync(path, 'utf8').split('\n');
	return lines.flatMap((text, index) => (text.trim() ? [parseLine(text, `${path}:${index + 1}`)] : []));
}

function parseLine(text: string, place: string): PurgeEntry {
	try {
		return purgeEntry.parse(JSON.parse(text));
	} catch (cause) {
		throw new IngestError('setting_wrong', `invalid purge ledger: ${place}`, { cause });
	}
}

const ledgerPath = (state: string): string => join(state, 'purge-ledger.jsonl');
