import { createHash, createHmac } from 'node:crypto';
import { inputTables } from '../../src/lib/domain/input-tables.ts';
import type { SourceRecord } from '../readers/source-file.ts';
import { openCrosswalk } from './crosswalk.ts';
import { toIsoDate } from './dates.ts';
import { isRestricted } from './restricted-texts.ts';
import type { MappedColumn, Mapping } from './mapping.ts';

/** A record in our words, as text; texts about people have left it, their hash stays. */
export interface MappedRow {
	line: number;
	/** One entry a column of the input table, in its order. */
	values: (string | null)[];
	/** Hash of everything the record says, when it has no id of its own. */
	content_sha256: string | null;
	texts: { text_kind: string; text_sha256: string; text: string }[];
}

export interface Mapper {
	map(record: SourceRecord): MappedRow;
	/** Values that a crosswalk does not list, with the number of rows: said in the summary, never lost. */
	unmapped_values: Map<string, number>;
	/** Headers that no word of ours takes. */
	columns_not_read: string[];
}

type Read = (values: (string | null)[]) => string | null;

/** Prepares a mapping for one header. `pseudonym_key` turns a complainant's identity into an HMAC before anything is kept. */
export function openMapper(mapping: Mapping, header: string[], pseudonym_key: Uint8Array): Mapper {
	const unmapped_values = new Map<string, number>();
	const places = new Map(header.map((name, place) => [folded(name), place]));
	const columns = inputTables[mapping.table].columns;
	const readers = columns.map((column): Read => {
		const constant =
			mapping.constants[column.name] ?? (column.name === 'authority' ? mapping.authority : undefined) ?? null;
		const mapped = mapping.columns[column.name];
		const read = mapped ? columnReader(mapped, mapping, places, unmapped_values) : () => null;
		if (column.value_kind === 'date') return (values) => dated(read(values), mapping) ?? constant;
		if (column.value_kind === 'yes_no') return (values) => yesOrNo(read(values)) ?? constant;
		if (column.name === 'complainant_key') return (values) => pseudonym(read(values), pseudonym_key);
		return (values) => read(values) ?? constant;
	});
	const factPlace = columns.findIndex((column) => column.name === 'fact');
	const valuePlace = columns.findIndex((column) => column.name === 'value');
	const keyPlace = columns.findIndex((column) => column.name === 'complainant_key');
	const identity = headerPlace(mapping.columns.complainant_key, places);
	const idPlace =
		mapping.table === 'complaints' ? columns.findIndex((column) => column.name === 'complaint_id') : -1;

	const map = (record: SourceRecord): MappedRow => {
		const values = readers.map((read) => read(record.values));
		const has_no_id = idPlace >= 0 && values[idPlace] === null;
		const content_sha256 = has_no_id
			? contentHash(header, record.values, identity, values[keyPlace] ?? null)
			: null;
		const texts = [];
		for (const [place, column] of columns.entries()) {
			const kind = place === valuePlace && factPlace >= 0 ? (values[factPlace] ?? '') : column.name;
			const text = values[place];
			if (!text || !isRestricted(mapping.table, kind)) continue;
			const text_sha256 = createHash('sha256').update(text).digest('hex');
			texts.push({ text_kind: kind, text_sha256, text });
			values[place] = text_sha256;
		}
		return { line: record.line, values, content_sha256, texts };
	};
	return {
		map,
		unmapped_values,
		columns_not_read: header.filter((name) => !readHeaders(mapping).has(folded(name))),
	};
}

function columnReader(
	mapped: MappedColumn,
	mapping: Mapping,
	places: Map<string, number>,
	unmapped_values: Map<string, number>,
): Read {
	const empty = new Set(['', ...mapping.empty_values]);
	const reader = (headers: string[]): Read => {
		const place = headers.map((name) => places.get(folded(name))).find((found) => found !== undefined);
		return (values) => {
			const value = place === undefined ? null : (values[place]?.trim() ?? null);
			return value === null || empty.has(value) ? null : value;
		};
	};
	const read = reader(mapped.headers);
	if (mapped.crosswalk === undefined) return read;
	const refine = reader(mapped.refined_by);
	const crosswalk = openCrosswalk(mapped.crosswalk);
	return (values) => {
		const value = read(values);
		const code = value === null ? null : crosswalk(value, refine(values));
		if (value === null || code !== null) return code;
		unmapped_values.set(value, (unmapped_values.get(value) ?? 0) + 1);
		return mapped.otherwise ?? value;
	};
}

const folded = (name: string): string => name.trim().toLowerCase();
const headerPlace = (mapped: MappedColumn | undefined, places: Map<string, number>): number | null =>
	mapped?.headers.map((name) => places.get(folded(name))).find((place) => place !== undefined) ?? null;
const dated = (value: string | null, mapping: Mapping): string | null =>
	value === null ? null : toIsoDate(value, mapping.date_formats, mapping.zone);

/** Programs write yes and no as true and false; anything else is left for a check to name. */
function yesOrNo(value: string | null): string | null {
	const written = value?.toLowerCase();
	return written === 'true' ? 'yes' : written === 'false' ? 'no' : (written ?? null);
}

/** The headers, folded, that a mapping reads. */
export const readHeaders = (mapping: Mapping): Set<string> =>
	new Set(
		Object.values(mapping.columns).flatMap((column) => [...column.headers, ...column.refined_by].map(folded)),
	);

function pseudonym(value: string | null, key: Uint8Array): string | null {
	return value === null
		? null
		: createHmac('sha256', key).update(value.normalize('NFKC').toLowerCase()).digest('hex');
}

/**
 * Everything the record says, in whatever order and with whatever empty columns, with the pseudonym in the place of the
 * identity: a hash of names could be guessed back.
 */
function contentHash(
	header: string[],
	values: (string | null)[],
	identity: number | null,
	pseudonym: string | null,
): string {
	const said = header
		.map(
			(name, place) =>
				[folded(name), (place === identity ? pseudonym : values[place])?.trim() ?? ''] as const,
		)
		.filter(([, value]) => value !== '')
		.sort(([a], [b]) => (a < b ? -1 : 1));
	return createHash('sha256').update(JSON.stringify(said)).digest('hex');
}
