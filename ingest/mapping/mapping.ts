import { z } from 'zod';
import { inputTables, type InputTableName } from '../../src/lib/domain/input-tables.ts';
import { dateFormats } from './dates.ts';
import { numberFormats } from './numbers.ts';

const text = z.string().min(1);
const headers = z.array(text).min(1);
const constants = z.record(text, z.string()).default({});

/** How one of our words is read from a publisher's record: from a column, or from a template over what the record says. */
const columnSchema = z.strictObject({
	/** The headers under which it is known, in any dialect of the publisher; letter case and blanks do not count, `{year}` is a part. */
	headers: headers.optional(),
	/** Text with `{name}` or `{slug:name}`: a value, a word of the same table, the key, or a part of the file's name or header. */
	template: text.optional(),
	/** A second column that refines the crosswalk (an issue's sub-issue). */
	refined_by: z.array(text).default([]),
	/** Publisher's value → our code; the name of a file in data/reference/crosswalks, or the pairs themselves. */
	crosswalk: z.union([text, z.record(text, z.string())]).optional(),
	/** The code of whatever the crosswalk does not list, or nothing (`""`); what falls here is counted in the run's summary. */
	otherwise: z.string().optional(),
});

/** The rows that one record gives to one of our tables. */
const tableSchema = z.strictObject({
	table: z.enum(Object.keys(inputTables) as [InputTableName, ...InputTableName[]]),
	columns: z.record(text, columnSchema).default({}),
	constants,
	/** The record gives a row only when it has a value for each of these words: an empty cell asserts nothing. */
	only_with: z.array(text).default([]),
	/** Wide columns: one row each, with `word` read from its headers and constants of its own. */
	each: z.strictObject({ word: text, of: z.array(z.strictObject({ headers, constants })).min(1) }).optional(),
	/** A word whose cell is a list (`a|b`): one row each item. */
	each_item: text.optional(),
});

/** A declared mapping: one publisher's layout and the tables that it feeds. Built-in profiles have the same form. */
export const mappingSchema = z.strictObject({
	profile: text,
	why: text,
	authority: text.optional(),
	/** True when a row that is absent was withdrawn. */
	full: z.boolean().default(false),
	/** Template of the ISO day of the export (`{exported_date}`, told by the file's name): of two versions the later export wins. */
	exported_date: text.optional(),
	/** How many rows stand above the header (CSV). */
	header_row: z.int().min(0).max(50).default(0),
	/** IANA time zone in which the publisher's timestamps become civil dates. */
	zone: text.default('UTC'),
	date_formats: z.array(z.enum(dateFormats)).default(['iso']),
	number_format: z.enum(numberFormats).default('1234.5'),
	empty_values: z.array(z.string()).default([]),
	/** A pattern in the file's name, such as `{year}`, whose parts templates may use. */
	file_name: text.optional(),
	/** Pairs of dates of which the first can not be after the second; a row that says so is flagged, and kept. */
	in_order: z.array(z.strictObject({ earlier: headers, later: headers })).default([]),
	/** What a record says, under names that the templates of all tables may use. */
	values: z.record(text, columnSchema).default({}),
	/** A record's own key, `{key}` in templates. Repeats are versions of one thing, or `separate` things that are numbered. */
	key: z
		.strictObject({ template: text, repeats: z.enum(['versions', 'separate']).default('versions') })
		.optional(),
	/** Our words of the first table, or values, whose headers a file must hold for this mapping to fit. */
	requires: z.array(text).min(1),
	/** Headers of this publisher that we know and take nothing from; they help to recognise a file, and are said in the summary. */
	left_out: z.array(text).default([]),
	/** The first table gets exactly one row a record, and accounts for the records; no table comes twice. */
	tables: z.array(tableSchema).min(1),
});

export type Mapping = z.infer<typeof mappingSchema>;
export type TableMapping = z.infer<typeof tableSchema>;
export type MappedColumn = z.infer<typeof columnSchema>;

/** The table that gets one row a record. */
export const firstTable = ({ tables }: Mapping): TableMapping => {
	const [first] = tables;
	if (!first) throw new Error('missing tables');
	return first;
};

/** Every column that a mapping describes, whichever table it feeds. */
export const describedColumns = ({
	values,
	tables,
}: Mapping): Pick<MappedColumn, 'headers' | 'refined_by'>[] => [
	...Object.values(values),
	...tables.flatMap(({ columns, each }) => [
		...Object.values(columns),
		...(each?.of ?? []).map((column) => ({ headers: column.headers, refined_by: [] })),
	]),
];

/** The headers that a mapping reads, as it names them. */
export const readHeaders = (mapping: Mapping): string[] => [
	...describedColumns(mapping).flatMap((column) => [...(column.headers ?? []), ...column.refined_by]),
	...mapping.in_order.flatMap(({ earlier, later }) => [...earlier, ...later]),
];

/** Our own words need no mapping: each is read from the header of its name. */
export function nativeMapping(table: InputTableName): Mapping {
	const { columns } = inputTables[table];
	return mappingSchema.parse({
		profile: 'native',
		why: 'The layout of interfaces: headers are our own words.',
		requires: columns.filter((column) => column.is_required).map((column) => column.name),
		tables: [{ table, columns: Object.fromEntries(columns.map(({ name }) => [name, { headers: [name] }])) }],
	});
}
