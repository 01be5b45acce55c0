import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { IngestError } from '../errors.ts';

/** Publisher's value, refined by a second one where the table says so → our code, or null when it is not listed. */
export type Crosswalk = (value: string, refinement: string | null) => string | null;

const folder = new URL('../../data/reference/crosswalks/', import.meta.url);
/** Letter case and the backslash that some exports put before an apostrophe do not count. */
const folded = (value: string): string => value.trim().replaceAll("\\'", "'").toLowerCase();
const pair = (value: string, refinement: string): string => `${folded(value)}\u0000${folded(refinement)}`;

/** Opens a crosswalk: pairs written in the mapping, or a CSV file `value,refinement,code` among the reference data. */
export function openCrosswalk(source: string | Record<string, string>): Crosswalk {
	const codes = new Map<string, string>();
	for (const { value, refinement, code } of typeof source === 'string' ? readRows(source) : pairs(source))
		codes.set(pair(value, refinement), code);
	return (value, refinement) =>
		codes.get(pair(value, refinement ?? '')) ?? codes.get(pair(value, '')) ?? null;
}

interface CrosswalkRow {
	value: string;
	refinement: string;
	code: string;
}

const pairs = (source: Record<string, string>): CrosswalkRow[] =>
	Object.entries(source).map(([value, code]) => ({ value, refinement: '', code }));

function readRows(name: string): CrosswalkRow[] {
	if (!/^[a-z0-9-]+$/.test(name)) throw new IngestError('setting_wrong', `invalid crosswalk: ${name}`);
	try {
		return parse<CrosswalkRow>(readFileSync(new URL(`${name}.csv`, folder)), { columns: true });
	} catch (cause) {
		throw new IngestError('setting_wrong', `unknown crosswalk: ${name}`, { cause });
	}
}
