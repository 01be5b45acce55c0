import { inputTables, type InputTableName } from '../../src/lib/domain/input-tables.ts';
import { pseudonym } from './content-hash.ts';
import { toIsoDate } from './dates.ts';
import { crossing, type Cells, type FileLayout } from './file-layout.ts';
import type { Mapping, TableMapping } from './mapping.ts';
import { toPlainNumber } from './numbers.ts';
import { fill, type Said } from './template.ts';

/** How one of our words is made from a record. */
export interface WordReader {
	is_template: boolean;
	read(cells: Cells, said: Said): string | null;
}

export interface WordSetting {
	mapping: Mapping;
	table: InputTableName;
	layout: FileLayout;
	unmapped_values: Map<string, number>;
	pseudonym_key: Uint8Array;
}

/** Reads a word as its kind wants it: dates as ISO text, numbers plain, yes and no, a complainant as a pseudonym. */
export function openWord(word: string, entry: TableMapping, setting: WordSetting): WordReader {
	const { mapping, layout, pseudonym_key } = setting;
	const kind = inputTables[setting.table].columns.find(({ name }) => name === word)?.value_kind;
	const constant = entry.constants[word] ?? (word === 'authority' ? mapping.authority : undefined) ?? null;
	const column = entry.columns[word];
	if (!column) return { is_template: false, read: () => constant };
	const { template } = column;
	const cross = crossing(column, setting.unmapped_values);
	const read =
		template === undefined
			? layout.reader(column, setting.unmapped_values)
			: (_: Cells, said: Said) => cross(fill(template, said), null);
	const shaped = (value: string): string | null => {
		if (kind === 'date') return toIsoDate(value, mapping.date_formats, mapping.zone);
		if (kind === 'number') return toPlainNumber(value, mapping.number_format);
		if (kind === 'yes_no') return yesOrNo(value);
		return word === 'complainant_key' ? pseudonym(value, pseudonym_key) : value;
	};
	return {
		is_template: template !== undefined,
		read: (cells, said) => {
			const value = read(cells, said);
			return value === null ? constant : shaped(value);
		},
	};
}

/** Programs write yes and no as true and false; anything else is left for a check to name. */
function yesOrNo(value: string): string {
	const written = value.toLowerCase();
	return written === 'true' ? 'yes' : written === 'false' ? 'no' : written;
}
