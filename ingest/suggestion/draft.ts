import { inputTables, type InputColumn, type InputTableName } from '../../src/lib/domain/input-tables.ts';
import type { Mapping } from '../mapping/mapping.ts';
import { likeness, nameLikeness } from './likeness.ts';
import { areDates, blanksAmong, canHold, dateFormatsOf, numberFormatOf } from './value-shapes.ts';

/** What is known of a file whose layout nobody declared: its headers, and values of each from its first records. */
export interface Sample {
	name: string;
	header_row: number;
	columns: { header: string; values: string[] }[];
}

export interface Draft {
	/** A mapping in the form of a mapping file. */
	mapping: object;
	/** What whoever completes it should look at. */
	notes: string[];
}

interface Guess {
	word: InputColumn;
	header: string;
	values: string[];
	likeness: number;
}

/** A guess worth proposing. */
const likely = 0.5;
/** No name is alike up to here: a definition uses the same words. */
const by_definition_alone = 0.6;

/** Drafts a mapping by the likeness of headers to our words and their definitions, and by the shapes of values. */
export function draftMapping(sample: Sample, known: Mapping[]): Draft {
	const tables = Object.keys(inputTables) as InputTableName[];
	const [best = { table: 'complaints' as const, guesses: [] }] = tables
		.map((table) => ({ table, guesses: withRequiredDate(sample, table, guessTable(sample, table, known)) }))
		.sort((a, b) => score(b.table, b.guesses) - score(a.table, a.guesses));
	const { guesses } = best;
	const required = inputTables[best.table].columns.filter((column) => column.is_required);
	const found = required.filter(({ name }) => guesses.some(({ word }) => word.name === name));
	const taken = new Set(guesses.map(({ header }) => header));
	const values = sample.columns.flatMap((column) => column.values);
	const dates = sample.columns.filter((column) => areDates(column.values)).flatMap((column) => column.values);
	const mapping = {
		profile: 'draft',
		why: `A draft from ${sample.name}: check every line.`,
		full: false,
		...(sample.header_row > 0 ? { header_row: sample.header_row } : {}),
		zone: 'UTC',
		date_formats: dateFormatsOf(dates),
		number_format: numberFormatOf(values),
		empty_values: blanksAmong(values),
		requires: (found.length > 0 ? found : guesses.map(({ word }) => word)).map(({ name }) => name),
		tables: [
			{
				table: best.table,
				columns: Object.fromEntries([...guesses.map(asColumn), ...idOfName(best.table, guesses)]),
			},
		],
		left_out: sample.columns.map(({ header }) => header).filter((header) => !taken.has(header)),
	};
	const missing = required.filter((column) => !found.includes(column));
	return {
		mapping,
		notes: [
			...missing.map(({ name }) => `missing ${name}: no header looks like it`),
			...mapping.left_out.map((header) => `not read: ${header}`),
		],
	};
}

/** Pairs headers and words of one table, the most alike first; each is used once. */
function guessTable(sample: Sample, table: InputTableName, known: Mapping[]): Guess[] {
	const known_as = (word: string): string[] =>
		known
			.flatMap(({ tables }) => tables.filter((entry) => entry.table === table))
			.flatMap(({ columns }) => columns[word]?.headers ?? []);
	const pairs = inputTables[table].columns.flatMap((word) =>
		sample.columns
			.map(({ header, values }) => ({
				word,
				header,
				values,
				likeness: likeness(header, word, known_as(word.name)),
			}))
			.filter((pair) => pair.likeness === 1 || canHold(word, pair.values)),
	);
	const taken: Guess[] = [];
	for (const pair of pairs.sort((a, b) => b.likeness - a.likeness))
		if (
			pair.likeness >= likely &&
			!taken.some(({ word, header }) => word === pair.word || header === pair.header)
		)
			taken.push(pair);
	return taken;
}

/** How well a table fits: what its headers are like, less what it requires and lacks. */
function score(table: InputTableName, guesses: Guess[]): number {
	const lacks = inputTables[table].columns.filter(
		({ name, is_required }) =>
			is_required && ![...guesses.map(asColumn), ...idOfName(table, guesses)].some(([word]) => word === name),
	);
	return guesses.reduce((sum, guess) => sum + guess.likeness, 0) - lacks.length / 2;
}

/** A date that a table requires is read from the first column of dates that no word is named like. */
function withRequiredDate(sample: Sample, table: InputTableName, guesses: Guess[]): Guess[] {
	const word = inputTables[table].columns.find(
		({ name, is_required, value_kind }) =>
			is_required && value_kind === 'date' && !guesses.some((guess) => guess.word.name === name),
	);
	const strong = guesses.filter((guess) => guess.likeness > by_definition_alone);
	const column = sample.columns.find(
		({ header, values }) => areDates(values) && !strong.some((guess) => guess.header === header),
	);
	if (!word || !column) return guesses;
	return [{ word, ...column, likeness: 0 }, ...guesses.filter(({ header }) => header !== column.header)];
}

/** A vendor without an id is known by its name. */
function idOfName(table: InputTableName, guesses: Guess[]): [string, object][] {
	const has = (name: string): boolean => guesses.some(({ word }) => word.name === name);
	return table === 'vendors' && has('name') && !has('vendor_id')
		? [['vendor_id', { template: '{slug:name}' }]]
		: [];
}

function asColumn({ word, header, values }: Guess): [string, object] {
	const codes = word.codes ?? [];
	const written = [...new Set(values)].filter((value) => !codes.includes(value));
	if (codes.length === 0 || written.length === 0) return [word.name, { headers: [header] }];
	const pairs = written.flatMap((value) => {
		const [code, best] = codes
			.map((code) => [code, nameLikeness(code, value)] as const)
			.reduce((one, other) => (other[1] > one[1] ? other : one));
		return best >= likely ? [[value, code]] : [];
	});
	return [word.name, { headers: [header], crosswalk: Object.fromEntries(pairs) as Record<string, string> }];
}
