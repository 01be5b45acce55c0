import { IngestError } from '../errors.ts';
import { openDateOrder } from './date-order.ts';
import { openLayout, type Cells, type FileLayout } from './file-layout.ts';
import { readHeaders, type Mapping } from './mapping.ts';
import { headerPattern, placeholdersOf } from './pattern.ts';
import { openTable, type MappedTable } from './table-rows.ts';
import { fill, namesIn, type Said } from './template.ts';

export interface Mapper {
	tables: MappedTable[];
	/** What a record says under the names that all tables share. To be asked once a record, in the order of the file. */
	open(cells: Cells): Said;
	/** Headers that no word of ours takes. */
	columns_not_read: string[];
	/** What is odd about a record that is kept, in sentences. */
	oddities(cells: Cells): string[];
	/** ISO day on which the publisher exported the file, where its name or the mapping tells. */
	exported_date: string | null;
}

/**
 * Prepares a mapping for the header of one file. `pseudonym_key` turns a complainant's identity into an HMAC before anything is
 * kept. Throws when a template asks for something that this file can not say.
 */
export function openMapper(
	mapping: Mapping,
	path: string,
	header: string[],
	pseudonym_key: Uint8Array,
): Mapper {
	const layout = openLayout(mapping, path, header);
	refuseUnsaid(mapping, path, layout);
	const patterns = readHeaders(mapping).map(headerPattern);
	const tables = mapping.tables.map((entry) => openTable(mapping, entry, layout, header, pseudonym_key));
	return {
		tables,
		open: openRecord(mapping, layout, tables[0]?.unmapped_values ?? new Map()),
		columns_not_read: header
			.filter((name) => !patterns.some((pattern) => pattern(name)))
			.map((name) => name.replace(/\s+/g, ' ')),
		oddities: openDateOrder(mapping, layout),
		exported_date: mapping.exported_date
			? fill(mapping.exported_date, (name) => layout.parts[name] ?? null)
			: null,
	};
}

/** A value of the record comes before a part of the same name; the key is made last, and numbered where repeats are separate. */
function openRecord(
	mapping: Mapping,
	layout: FileLayout,
	unmapped_values: Map<string, number>,
): (cells: Cells) => Said {
	const readers = Object.entries(mapping.values).map(([name, column]) => ({
		name,
		template: column.template,
		read: layout.reader(column, unmapped_values),
	}));
	const parts = Object.entries(layout.parts);
	const { key } = mapping;
	const repeats = new Map<string, number>();
	if (readers.length === 0 && !key) return () => (name) => layout.parts[name] ?? null;
	return (cells) => {
		const values = new Map(parts);
		const said: Said = (name) => values.get(name) ?? null;
		for (const { name, template, read } of readers) {
			const value = template === undefined ? read(cells) : fill(template, said);
			if (value !== null) values.set(name, value);
		}
		const own = key ? fill(key.template, said) : null;
		if (own === null) return said;
		const number = (repeats.get(own) ?? 0) + 1;
		if (key?.repeats === 'separate') repeats.set(own, number);
		values.set('key', key?.repeats === 'separate' ? `${own}-${number}` : own);
		return said;
	};
}

/** A part that only the file's name or header can say (a year) must be there: without it no record has a key or a date. */
function refuseUnsaid(mapping: Mapping, path: string, layout: FileLayout): void {
	const declared = [...readHeaders(mapping), mapping.file_name ?? ''].flatMap(placeholdersOf);
	const columns = [mapping.values, ...mapping.tables.map((entry) => entry.columns)].flatMap(Object.values);
	const asked = [mapping.key?.template, ...columns.map(({ template }) => template)];
	for (const name of asked.flatMap((template) => (template ? namesIn(template) : []))) {
		const is_said = layout.parts[name] ?? layout.placeOf(mapping.values[name]?.headers ?? []);
		if (declared.includes(name) && is_said === null)
			throw new IngestError(
				'setting_wrong',
				`missing ${name}: ${path}: neither its name nor its header tells it (mapping ${mapping.profile})`,
			);
	}
}
