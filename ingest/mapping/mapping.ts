import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { inputTables, type InputTableName } from '../../src/lib/domain/input-tables.ts';
import { IngestError } from '../errors.ts';
import { dateFormats } from './dates.ts';

const text = z.string().min(1);

/** How one of our words is read from a publisher's file. */
const columnSchema = z.strictObject({
	/** The headers under which it is known, in any dialect of the publisher; letter case and outer spaces do not count. */
	headers: z.array(text).min(1),
	/** A second column that refines the crosswalk (an issue's sub-issue). */
	refined_by: z.array(text).default([]),
	/** Publisher's value → our code; the name of a file in data/reference/crosswalks, or the pairs themselves. */
	crosswalk: z.union([text, z.record(text, z.string())]).optional(),
	/** The code of whatever the crosswalk does not list; what falls here is counted in the run's summary. */
	otherwise: text.optional(),
});

/** A declared mapping: one publisher's layout of one of our input tables. Built-in profiles have the same form. */
export const mappingSchema = z.strictObject({
	profile: text,
	table: z.enum(Object.keys(inputTables) as [InputTableName, ...InputTableName[]]),
	why: text,
	authority: text.optional(),
	/** IANA time zone in which the publisher's timestamps become civil dates. */
	zone: text.default('UTC'),
	date_formats: z.array(z.enum(dateFormats)).default(['iso']),
	empty_values: z.array(z.string()).default([]),
	/** Our words that a header must hold for this mapping to fit. */
	requires: z.array(text).min(1),
	columns: z.record(text, columnSchema),
	/** Headers of this publisher that we know and take nothing from; they help to recognise a file, and are said in the summary. */
	left_out: z.array(text).default([]),
	constants: z.record(text, z.string()).default({}),
});

export type Mapping = z.infer<typeof mappingSchema>;
export type MappedColumn = z.infer<typeof columnSchema>;

/** Reads and checks a mapping file; the error names the place in it. */
export function readMapping(file: URL): Mapping {
	const parsed = mappingSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
	if (!parsed.success)
		throw new IngestError(
			'setting_wrong',
			`invalid mapping: ${file.pathname}: ${z.prettifyError(parsed.error)}`,
		);
	const known = new Set(inputTables[parsed.data.table].columns.map((column) => column.name));
	for (const word of [...Object.keys(parsed.data.columns), ...Object.keys(parsed.data.constants)])
		if (!known.has(word))
			throw new IngestError('setting_wrong', `unknown column: ${word} (in ${file.pathname})`);
	return parsed.data;
}

/** Our own words need no mapping: each is read from the header of its name. */
export function nativeMapping(table: InputTableName): Mapping {
	const { columns } = inputTables[table];
	return {
		profile: 'native',
		table,
		why: 'The layout of interfaces: headers are our own words.',
		zone: 'UTC',
		date_formats: ['iso'],
		empty_values: [],
		requires: columns.filter((column) => column.is_required).map((column) => column.name),
		columns: Object.fromEntries(columns.map(({ name }) => [name, { headers: [name], refined_by: [] }])),
		left_out: [],
		constants: {},
	};
}
