import type { Engine } from '../engine.ts';
import { hmacBlocks } from '../keys.ts';
import { pseudonym } from '../mapping/content-hash.ts';
import { folded } from '../mapping/pattern.ts';
import { unreadable } from '../open-input.ts';
import { changedMessage, stateOf } from '../readers/bytes.ts';
import { isWritingError } from '../writing-error.ts';
import type { DamagedRecord } from '../readers/source-file.ts';
import { oddRecords } from './odd-records.ts';
import { survey } from './survey.ts';
import type { Survey } from './surveyed.ts';

/** A file whose header is our own words for complaints, with a number in every row. */
export interface BulkFile {
	path: string;
	sha256: string;
	header: string[];
	delimiter: string;
	input_id: number;
	authority: string | null;
	pseudonym_key: Uint8Array;
}

/** What was read: records of a wrong length are no rows. */
export interface ReadInBulk {
	records_read: number;
	damaged: DamagedRecord[];
}

const model = (name: string): URL => new URL(`../models/bulk/${name}.sql`, import.meta.url);

/**
 * Reads a regular file of complaints by DuckDB's own reader into analyst.input.complaints. Null, and nothing read, when the file is not
 * regular, or when the reader does not find the very records that a look at every byte found: then the streaming parser must read it.
 */
export async function readInBulk(
	engine: Engine,
	file: BulkFile,
	words: string[],
	tell: (n_records: number) => void,
): Promise<ReadInBulk | null> {
	const { state, surveyed } = await lookAt(file, tell);
	if (!surveyed || surveyed.n_records === 0) return null;
	const last_row_id = (await extent(engine, -1)).last_row_id;
	// DuckDB's parallel reader is faster, and fails on some files with line ends in quotes, which the other one reads.
	const is_read =
		(await isReadWhole(engine, file, words, { surveyed, last_row_id, is_parallel: true })) ||
		(await isReadWhole(engine, file, words, { surveyed, last_row_id, is_parallel: false }));
	if (!is_read) return null;
	if ((await stateOf(file.path)) !== state) throw unreadable(file.path, new Error(changedMessage));
	const { first_row_id } = await extent(engine, last_row_id);
	await placeLines(engine, surveyed, { first_row_id, input_id: file.input_id });
	await addPseudonyms(engine, first_row_id, file.pseudonym_key);
	await engine.run(model('complaints'), {
		first_row_id,
		untidy: ['no_word', ...untidyWords(file.header, words, surveyed)],
		authority: file.authority,
		...hmacBlocks(file.pseudonym_key),
	});
	const damaged = await oddRecords(file, surveyed);
	return { records_read: surveyed.n_records + damaged.length, damaged };
}

async function lookAt(
	{ path, sha256, delimiter }: BulkFile,
	tell: (n_records: number) => void,
): Promise<{ state: string; surveyed: Survey | null }> {
	try {
		return { state: await stateOf(path), surveyed: await survey(path, sha256, delimiter, tell) };
	} catch (cause) {
		throw unreadable(path, cause);
	}
}

interface Extent extends Record<string, unknown> {
	first_row_id: number;
	last_row_id: number;
	n_rows: number;
	n_numbered: number;
}

/** Where the rows after `last_row_id` stand. */
async function extent(engine: Engine, last_row_id: number): Promise<Extent> {
	const [row] = await engine.rows<Record<string, bigint | null>>(model('extent'), { last_row_id });
	const number = (name: string): number => Number(row?.[name] ?? -1);
	return {
		first_row_id: number('first_row_id'),
		last_row_id: number('last_row_id'),
		n_rows: number('n_rows'),
		n_numbered: number('n_numbered'),
	};
}

interface Attempt {
	surveyed: Survey;
	last_row_id: number;
	is_parallel: boolean;
}

/**
 * Whether the bulk reader found what the survey found: as many records, each with a number; as many of a wrong length; and as many bytes in
 * the values of each word. If not, what it read is taken back.
 */
async function isReadWhole(
	engine: Engine,
	file: BulkFile,
	words: string[],
	{ surveyed, last_row_id, is_parallel }: Attempt,
): Promise<boolean> {
	const { path, header, delimiter } = file;
	const is_rejecting = surveyed.odd_lengths.length > 0;
	const columns = columnsOf(header, words);
	await engine.run(model('clear-rejects'));
	try {
		await engine.run(model('read'), { path, columns, words, delimiter, is_parallel, is_rejecting });
	} catch (cause) {
		// Whatever the bulk reader refuses, another one says what it is.
		if (isWritingError(cause)) throw cause;
		return false;
	} finally {
		await engine.run(model('after-read'));
	}
	const [rejects] = is_rejecting ? await engine.rows<{ n_rejected: number }>(model('rejects')) : [];
	const { n_rows, n_numbered, first_row_id, last_row_id: last } = await extent(engine, last_row_id);
	const is_whole =
		n_rows === surveyed.n_records &&
		// A complaint without a number is known by a hash of its whole record, which only the streaming parser makes.
		n_numbered === n_rows &&
		last - first_row_id + 1 === n_rows &&
		(rejects?.n_rejected ?? 0) === surveyed.odd_lengths.length &&
		(await hasSameBytes(engine, last_row_id, Object.keys(columns), words, surveyed));
	if (!is_whole) await engine.run(model('take-back'), { last_row_id });
	return is_whole;
}

async function hasSameBytes(
	engine: Engine,
	last_row_id: number,
	names: string[],
	words: string[],
	{ field_bytes }: Survey,
): Promise<boolean> {
	const [lengths] = await engine.rows<Record<string, bigint | null>>(model('lengths'), { last_row_id });
	// Columns that no word of ours takes are not read. A word that the answer lacks counts as nothing, and so as wrong where it has values.
	return names.every(
		(name, place) => !words.includes(name) || Number(lengths?.[name] ?? 0) === field_bytes[place],
	);
}

const untidyWords = (header: string[], words: string[], { untidy_fields }: Survey): string[] =>
	header.map(folded).filter((name, place) => words.includes(name) && untidy_fields.has(place));

/** Each header under our word for it; a header that is none of ours, or a second one, under a name that no word has. */
function columnsOf(header: string[], words: string[]): Record<string, string> {
	const names = header.map(folded);
	const entries = names.map((name, place) => {
		const is_ours = words.includes(name) && names.indexOf(name) === place;
		return [is_ours ? name : `unread ${place}`, 'VARCHAR'] as const;
	});
	return Object.fromEntries(entries);
}

async function placeLines(
	engine: Engine,
	{ line_shifts, n_records }: Survey,
	place: { first_row_id: number; input_id: number },
): Promise<void> {
	await engine.run(model('clear-line-shifts'));
	const shifts = await engine.appender('bulk', 'line_shifts');
	for (const [index, { from_record, shift }] of line_shifts.entries()) {
		shifts.appendBigInt(BigInt(from_record));
		shifts.appendBigInt(BigInt(line_shifts[index + 1]?.from_record ?? n_records + 1));
		shifts.appendBigInt(BigInt(shift));
		shifts.endRow();
	}
	shifts.closeSync();
	await engine.run(model('lines'), place);
}

async function addPseudonyms(engine: Engine, first_row_id: number, key: Uint8Array): Promise<void> {
	const foreign = engine.stream<{ written: string | null }>(model('foreign-complainants'), { first_row_id });
	const written: string[] = [];
	for await (const rows of foreign) written.push(...rows.flatMap((row) => row.written ?? []));
	await engine.run(model('clear-pseudonyms'));
	const appender = await engine.appender('bulk', 'pseudonyms');
	for (const name of written) {
		appender.appendVarchar(name);
		appender.appendVarchar(pseudonym(name, key) ?? '');
		appender.endRow();
	}
	appender.closeSync();
}
