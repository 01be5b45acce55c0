import type { Engine } from '../engine.ts';
import type { DamagedRecord, SourceFile, SourceRecord } from '../readers/source-file.ts';
import { RestrictedStore } from '../store/restricted-store.ts';

const heldBefore = new URL('../models/staging/held-before.sql', import.meta.url);

interface HeldRow extends Record<string, unknown> {
	path: string;
	sha256: string;
	encoding: string;
	exported_date: string | null;
	authority: string | null;
	precedence: number;
	line: number;
	rule_id: string;
	message: string;
}

/** Two sheets of a workbook have each their line 2. */
type TextsByLine = Map<number, { raw: string }[]>;

/** What an earlier input left in quarantine, to be mapped and checked once more. */
export interface HeldInput {
	path: string;
	sha256: string;
	exported_date: string | null;
	authority: string | null;
	/** Its rows keep the place of their file among versions. */
	precedence: number;
	/** Records of one header are one source: an archive or a workbook has several tables. */
	sources: SourceFile[];
}

/**
 * Every earlier input with something in quarantine, from the restricted store. A piece that is no record, or whose text was purged, comes as
 * it was: damaged, with the reason that it had.
 */
export async function heldInputs(engine: Engine, state: string): Promise<HeldInput[]> {
	const rows = await engine.rows<HeldRow>(heldBefore);
	if (rows.length === 0) return [];
	const store = new RestrictedStore(state);
	try {
		return [...Map.groupBy(rows, ({ sha256 }) => sha256)].map(([sha256, held]) => {
			const texts = Map.groupBy(store.quarantinedOf(sha256), ({ line }) => line);
			return heldInput(sha256, held, texts);
		});
	} finally {
		store.close();
	}
}

function heldInput(sha256: string, held: HeldRow[], texts: TextsByLine): HeldInput {
	const { path, encoding, exported_date, authority } = held[0] as HeldRow;
	const precedence = Math.max(...held.map((row) => row.precedence));
	return { path, sha256, exported_date, authority, precedence, sources: sourcesOf(encoding, held, texts) };
}

function sourcesOf(encoding: string, held: HeldRow[], texts: TextsByLine): SourceFile[] {
	const pieces = [...Map.groupBy(held, ({ line }) => line)].flatMap(([line, [why]]) => {
		const found = texts.get(line) ?? [{ raw: '' }];
		return found.map(({ raw }) => ({ line, raw, cells: cellsOf(raw), why }));
	});
	const damaged = pieces
		.filter(({ cells }) => cells === null)
		.map(({ line, raw, why }): DamagedRecord => {
			return { line, rule_id: 'row_damaged', message: why?.message ?? 'was held back', raw };
		});
	const groups = Map.groupBy(
		pieces.flatMap(({ line, cells }) => (cells ? [{ line, cells }] : [])),
		({ cells }) => JSON.stringify(Object.keys(cells)),
	);
	return [...groups].map(([header, records], index) => ({
		header: JSON.parse(header) as string[],
		encoding,
		dialect: 'held back before',
		plain_delimiter: null,
		records: streamed([
			...records.map(({ line, cells }) => ({ line, values: Object.values(cells) })),
			...(index === 0 ? damaged : []),
		]),
	}));
}

// The reader of records takes a stream, as from a file.
async function* streamed(
	pieces: (SourceRecord | DamagedRecord)[],
): AsyncGenerator<SourceRecord | DamagedRecord> {
	yield* pieces;
}

/** A record, header → cell; null when the piece is none. */
function cellsOf(raw: string): Record<string, string | null> | null {
	try {
		const value: unknown = JSON.parse(raw);
		const is_record = typeof value === 'object' && value !== null && !Array.isArray(value);
		return is_record ? (value as Record<string, string | null>) : null;
	} catch {
		return null;
	}
}
