import { inputTables } from '../../src/lib/domain/input-tables.ts';
import { IngestError } from '../errors.ts';
import { openCrosswalk } from './crosswalk.ts';
import type { JsonPath } from './json-lines.ts';
import { describedColumns, firstTable, readHeaders, type MappedColumn, type Mapping } from './mapping.ts';
import { placeholdersOf } from './pattern.ts';
import { namesIn } from './template.ts';

export interface MappingFault {
	path: JsonPath;
	message: string;
}

/** What the form of a mapping can not rule out: words, names, crosswalks and zones that do not exist. */
export function* mappingFaults(mapping: Mapping): Generator<MappingFault> {
	if (mapping.full && firstTable(mapping).table !== 'complaints')
		yield { path: ['full'], message: 'invalid full: only an export of complaints can be declared full' };
	if (!isZone(mapping.zone)) yield { path: ['zone'], message: `unknown zone: ${mapping.zone}` };
	const shared = new Set([
		...Object.keys(mapping.values),
		...(mapping.key ? ['key'] : []),
		...[...readHeaders(mapping), mapping.file_name ?? ''].flatMap(placeholdersOf),
	]);
	for (const [name, column] of Object.entries(mapping.values))
		yield* columnFaults(column, ['values', name], shared);
	if (mapping.exported_date) yield* templateFaults(mapping.exported_date, ['exported_date'], shared);
	if (mapping.key) yield* templateFaults(mapping.key.template, ['key', 'template'], shared);
	yield* requiredFaults(mapping);
	yield* tablesFaults(mapping, shared);
}

function* requiredFaults(mapping: Mapping): Generator<MappingFault> {
	const { columns } = firstTable(mapping);
	for (const [index, name] of mapping.requires.entries())
		if (!(columns[name] ?? mapping.values[name])?.headers)
			yield { path: ['requires', index], message: `unknown required word: ${name} is read from no header` };
	if (!describedColumns(mapping).some(({ headers }) => headers))
		yield { path: ['tables'], message: 'missing headers: nothing is read from the file' };
}

function* tablesFaults(mapping: Mapping, shared: Set<string>): Generator<MappingFault> {
	for (const [index, entry] of mapping.tables.entries()) {
		const here = ['tables', index];
		if (mapping.tables.findIndex(({ table }) => table === entry.table) !== index)
			yield { path: [...here, 'table'], message: `invalid table: ${entry.table} comes twice` };
		for (const name of ['only_with', 'each', 'each_item'] as const)
			if (index === 0 && (name === 'only_with' ? entry.only_with.length > 0 : entry[name]))
				yield {
					path: [...here, name],
					message: `invalid ${name}: the first table gets exactly one row a record`,
				};
		if (entry.each && entry.each_item)
			yield { path: [...here, 'each_item'], message: 'invalid each_item: each makes the rows already' };
		const words = new Set(inputTables[entry.table].columns.map(({ name }) => name));
		const used: [string, JsonPath][] = [
			...Object.keys(entry.columns).map((word) => [word, ['columns', word]] as [string, JsonPath]),
			...Object.keys(entry.constants).map((word) => [word, ['constants', word]] as [string, JsonPath]),
			...entry.only_with.map((word, place) => [word, ['only_with', place]] as [string, JsonPath]),
			...(entry.each_item ? [[entry.each_item, ['each_item']] as [string, JsonPath]] : []),
			...(entry.each ? [[entry.each.word, ['each', 'word']] as [string, JsonPath]] : []),
			...(entry.each?.of ?? []).flatMap(({ constants }, place) =>
				Object.keys(constants).map(
					(word) => [word, ['each', 'of', place, 'constants', word]] as [string, JsonPath],
				),
			),
		];
		for (const [word, path] of used)
			if (!words.has(word))
				yield { path: [...here, ...path], message: `unknown column: ${word} (table ${entry.table})` };
		const names = new Set([...shared, ...used.map(([word]) => word)]);
		for (const [word, column] of Object.entries(entry.columns))
			yield* columnFaults(column, [...here, 'columns', word], names);
	}
}

function* columnFaults(column: MappedColumn, path: JsonPath, names: Set<string>): Generator<MappingFault> {
	if ((column.headers === undefined) === (column.template === undefined))
		yield { path, message: 'invalid column: write either headers or a template' };
	if (column.template !== undefined) yield* templateFaults(column.template, [...path, 'template'], names);
	if (column.crosswalk === undefined) return;
	try {
		openCrosswalk(column.crosswalk);
	} catch (cause) {
		if (!(cause instanceof IngestError)) throw cause;
		yield { path: [...path, 'crosswalk'], message: cause.message };
	}
}

function* templateFaults(template: string, path: JsonPath, names: Set<string>): Generator<MappingFault> {
	for (const name of namesIn(template))
		if (!names.has(name)) yield { path, message: `unknown name in a template: ${name}` };
	if (/[{}]/.test(template.replace(/\{(slug:)?[a-z_]+\}/g, '')))
		yield { path, message: `invalid template: ${template} (write {name} or {slug:name})` };
}

function isZone(zone: string): boolean {
	try {
		new Intl.DateTimeFormat('en', { timeZone: zone });
		return true;
	} catch {
		return false;
	}
}
