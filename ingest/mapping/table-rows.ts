import { createHash } from 'node:crypto';
import { inputTables, type InputTableName } from '../../src/lib/domain/input-tables.ts';
import type { SourceRecord } from '../readers/source-file.ts';
import { contentHash } from './content-hash.ts';
import type { Cells, FileLayout } from './file-layout.ts';
import type { Mapping, TableMapping } from './mapping.ts';
import { isRestricted } from './restricted-texts.ts';
import type { Said } from './template.ts';
import { openWord, type WordReader } from './word-reader.ts';

/** A row in our words, as text; texts about people have left it, their hash stays. */
export interface MappedRow {
	/** The how-manieth row it is that its record can give to the table: 0 in most. */
	nth: number;
	line: number;
	/** One entry a column of the input table, in its order. */
	values: (string | null)[];
	/** Hash of everything the record says, when it has no id of its own. */
	content_sha256: string | null;
	texts: { text_kind: string; text_sha256: string; text: string }[];
}

/** What one table gets from a file. */
export interface MappedTable {
	table: InputTableName;
	/** Values that a crosswalk does not list, with the number of rows: said in the summary, never lost. */
	unmapped_values: Map<string, number>;
	rows(record: SourceRecord, said: Said): MappedRow[];
}

type MakeValues = (cells: Cells, said: Said) => (string | null)[];

/** Prepares one table of a mapping for one file. */
export function openTable(
	mapping: Mapping,
	entry: TableMapping,
	layout: FileLayout,
	header: string[],
	pseudonym_key: Uint8Array,
): MappedTable {
	const { table } = entry;
	const unmapped_values = new Map<string, number>();
	const names = inputTables[table].columns.map(({ name }) => name);
	const setting = { mapping, table, layout, unmapped_values, pseudonym_key };
	const makers = variants(entry).map((variant): MakeValues => {
		const readers = names.map((word) => openWord(word, variant, setting));
		const templates = [...readers.keys()].filter((place) => readers[place]?.is_template);
		return (cells, said) => inOrder(names, readers, templates, cells, said);
	});
	const needed = [...entry.only_with, ...(entry.each ? [entry.each.word] : [])].map(placeIn(names));
	const itemPlace = entry.each_item ? names.indexOf(entry.each_item) : -1;
	const hash = openHash(table, names, header, layout.placeOf(entry.columns.complainant_key?.headers ?? []));

	const rows = ({ line, values: cells }: SourceRecord, said: Said): MappedRow[] => {
		const made: MappedRow[] = [];
		for (const [nth, make] of makers.entries()) {
			const values = make(cells, said);
			if (needed.some((place) => values[place] === null)) continue;
			for (const [item, row] of (itemPlace < 0 ? [values] : byItem(values, itemPlace)).entries())
				made.push({
					nth: nth + item,
					line,
					content_sha256: hash(cells, row),
					texts: takeTexts(table, names, row),
					values: row,
				});
		}
		return made;
	};
	return { table, unmapped_values, rows };
}

const placeIn = (names: string[]) => (word: string) => names.indexOf(word);

/** The table as it stands, or once for each of its wide columns. */
const variants = (entry: TableMapping): TableMapping[] =>
	entry.each?.of.map((wide) => ({
		...entry,
		columns: { ...entry.columns, [entry.each?.word ?? '']: { headers: wide.headers, refined_by: [] } },
		constants: { ...entry.constants, ...wide.constants },
	})) ?? [entry];

/** Words with a template come last: they may ask for the others. */
function inOrder(
	names: string[],
	readers: WordReader[],
	templates: number[],
	cells: Cells,
	said: Said,
): (string | null)[] {
	const values = readers.map((reader) => (reader.is_template ? null : reader.read(cells, said)));
	const own: Said = (name) => values[names.indexOf(name)] ?? said(name);
	for (const place of templates) values[place] = readers[place]?.read(cells, own) ?? null;
	return values;
}

const byItem = (values: (string | null)[], place: number): (string | null)[][] =>
	(values[place] ?? '')
		.split('|')
		.map((item) => item.trim())
		.filter((item) => item !== '')
		.map((item) => values.map((value, at) => (at === place ? item : value)));

/** A complaint without an id of its own is known by everything it says. */
function openHash(table: InputTableName, names: string[], header: string[], identity: number | null) {
	const idPlace = table === 'complaints' ? names.indexOf('complaint_id') : -1;
	const keyPlace = names.indexOf('complainant_key');
	return (cells: Cells, row: (string | null)[]): string | null =>
		idPlace < 0 || row[idPlace] !== null ? null : contentHash(header, cells, identity, row[keyPlace] ?? null);
}

/** Takes people's own text out of a row and leaves its hash. */
function takeTexts(table: InputTableName, names: string[], row: (string | null)[]): MappedRow['texts'] {
	const texts: MappedRow['texts'] = [];
	for (const [place, name] of names.entries()) {
		const kind = table === 'facts' && name === 'value' ? (row[names.indexOf('fact')] ?? '') : name;
		const text = row[place];
		if (!text || !isRestricted(table, kind)) continue;
		const text_sha256 = createHash('sha256').update(text).digest('hex');
		texts.push({ text_kind: kind, text_sha256, text });
		row[place] = text_sha256;
	}
	return texts;
}
