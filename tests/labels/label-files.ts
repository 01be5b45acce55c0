import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';

const data = fileURLToPath(new URL('../../../shared/data/', import.meta.url));
const paths = {
	california2025: 'cppa-registry-2025/registry-2025.csv',
	california: 'markup-registries-2021/ca-data-brokers.csv',
	vermont: 'markup-registries-2021/vt-data-brokers.csv',
	companies: 'datenanfragen/companies.ndjson',
} as const;

export const dataIsThere = Object.values(paths).every((path) => existsSync(data + path));

type Cell = string | string[] | undefined;
/** The records of a file, each a function from a field's name to its cell (tests/labels/README.md, steps 2 and 3). */
type Records = ((field: string) => Cell)[];

function read(path: string): Records {
	const text = readFileSync(data + path, 'utf8').replace(/^\ufeff/, '');
	if (path.endsWith('.ndjson'))
		return text
			.split('\n')
			.filter((line) => line !== '')
			.map((line) => {
				const record: Record<string, Cell> = JSON.parse(line);
				return (field) => record[field];
			});
	const rows: string[][] = parse(text, { relax_column_count: true });
	const [header = [], ...records] = rows.slice(path === paths.california2025 ? 1 : 0);
	return records.map(
		(cells) => (field) => cells[field.startsWith('#') ? Number(field.slice(1)) : header.indexOf(field)],
	);
}

const cache = new Map<string, Records>();
export function recordsOf(path: string): Records {
	const records = cache.get(path) ?? read(path);
	cache.set(path, records);
	return records;
}

const partsOf = (cell: Cell): string[] =>
	Array.isArray(cell) ? cell : (cell ?? '').split(',').flatMap((piece) => piece.trim() || []);

/** The text that a reference of vendor-pairs.csv stands for. */
export function textAt(path: string, record: number, field: string, part: string): string {
	const cell = recordsOf(path)[record - 1]?.(field);
	const text = part === '' ? cell : partsOf(cell)[Number(part) - 1];
	if (typeof text !== 'string' || text.trim() === '')
		throw new Error(`missing text: ${path} ${record} ${field}`);
	return text.trim();
}

export const recordName = (path: string, record: number): string => `${path} ${record}`;

export interface RegisterRecord {
	/** File and number, as the pairs refer to it. */
	record: string;
	/** Names as they stand in the record: its own, its "doing business as", its aliases. */
	names: string[];
	website: string;
}

/** Every record of the four files that has a name: the universe in which suggestions are looked for. */
export function registerRecords(): RegisterRecord[] {
	const texts = (cell: Cell): string[] => (typeof cell === 'string' && cell.trim() ? [cell.trim()] : []);
	const from = (
		path: string,
		names: (cell: (field: string) => Cell) => string[],
		site: string,
	): RegisterRecord[] =>
		recordsOf(path).map((cell, at) => ({
			record: recordName(path, at + 1),
			names: names(cell),
			website: texts(cell(site))[0] ?? '',
		}));
	return [
		...from(paths.california2025, (cell) => [...texts(cell('#0')), ...tradeNames(cell('#1'))], '#2'),
		...from(paths.california, (cell) => texts(cell('Data Broker Name')), 'Website URL'),
		...from(paths.vermont, (cell) => texts(cell('Data Broker Name:')), 'Primary Internet Address:'),
		...from(paths.companies, (cell) => [...texts(cell('name')), ...partsOf(cell('runs'))], 'web'),
	].filter(({ names }) => names.length > 0);
}

/** A "doing business as" cell whole, and where it is a list its pieces: which of the two it is, no one can tell. */
const tradeNames = (cell: Cell): string[] => {
	const whole = typeof cell === 'string' ? cell.trim() : '';
	if (whole === '' || /^(n\/?a|none)\.?$/i.test(whole)) return [];
	return [...new Set([whole, ...(whole.includes(',') ? partsOf(whole) : [])])];
};
