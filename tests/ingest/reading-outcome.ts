import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { parse } from 'csv-parse/sync';
import { findInputs } from '../../ingest/inputs.ts';
import { openCsv } from '../../ingest/readers/csv.ts';
import { fingerprint, type Fingerprint } from '../../ingest/readers/encoding.ts';
import {
	isDamaged,
	type DamagedRecord,
	type SourceFile,
	type SourceRecord,
} from '../../ingest/readers/source-file.ts';

/** What became of one file; `equals` names an independent reader that finds the very same rows, if one does. */
export interface Outcome {
	outcome: string;
	rows: string;
	held_back: string;
	read_as: string;
	equals: string;
}

const none = { rows: '', held_back: '', read_as: '', equals: '' };

/** Reads a file as the ingest would, and again by an independent reader. Throws when a character of it is lost or doubled. */
export async function outcomeOf(path: string): Promise<Outcome> {
	const print = await fingerprint(path);
	let source: SourceFile;
	try {
		source = await openCsv(path, print);
	} catch (error) {
		return { ...none, outcome: `refused: ${error instanceof Error ? error.message : String(error)}` };
	}
	const records = await Array.fromAsync(source.records);
	const held = records.filter(isDamaged).map(({ line }) => line);
	expectWhole(path, print, source, records);
	return {
		outcome: held.length > 0 ? 'pieces in quarantine' : 'loaded right',
		rows: String(records.length - held.length),
		held_back:
			held.length > 10 ? `${held.slice(0, 10).join(' ')} and ${held.length - 10} more` : held.join(' '),
		read_as: `${source.encoding}; ${source.dialect}`,
		equals: held.length > 0 ? '' : await equalReader(path, print, source, records),
	};
}

/** What became of every file below a folder, by its path in it. */
export async function outcomesBelow(folder: string): Promise<Map<string, Outcome>> {
	const { files, files_not_read } = findInputs([folder]);
	const outcomes = new Map<string, Outcome>();
	for (const { path } of files) outcomes.set(relative(folder, path), await outcomeOf(path));
	for (const { path, why } of files_not_read)
		outcomes.set(relative(folder, path), { ...none, outcome: `not read: ${why}` });
	return outcomes;
}

const plain = (text: string): string => text.replace(/[^A-Za-z0-9]/g, '');

/** Every letter and digit of the file is in one record or one piece, in its order. */
function expectWhole(
	path: string,
	print: Fingerprint,
	{ header, dialect }: SourceFile,
	records: (SourceRecord | DamagedRecord)[],
): void {
	const found = records.map((record) => {
		if (!isDamaged(record)) return record.values.join('');
		if (record.rule_id === 'row_length') return (JSON.parse(record.raw) as string[]).join('');
		return record.raw.replace(/\\x[0-9A-F]{2}/g, '');
	});
	const lines = textOf(path, print).split('\n');
	const has_comments = dialect.includes('comments');
	const text = lines.filter((line) => !has_comments || !line.startsWith('#') || found.includes(`${line}\n`));
	const written = dialect.includes('backslash')
		? text.map((line) => line.replace(/(?<=^|[,\t])\\N(?=[,\t]|$)/g, ''))
		: text;
	if (plain(header.join('') + found.join('')) !== plain(written.join('')))
		throw new Error(`lost or doubled text: ${path}`);
}

function textOf(path: string, { encoding }: Fingerprint): string {
	const bytes = readFileSync(path);
	return new TextDecoder(encoding).decode(bytes);
}

async function equalReader(
	path: string,
	print: Fingerprint,
	{ header, dialect }: SourceFile,
	records: (SourceRecord | DamagedRecord)[],
): Promise<string> {
	const ours = records.flatMap((record) => (isDamaged(record) ? [] : [record.values]));
	const options = {
		delim: JSON.parse(/delimiter (".*?")(,|$)/.exec(dialect)?.[1] ?? '","') as string,
		quote: dialect.includes(`quote "'"`) ? "'" : '"',
		escape: dialect.includes('backslash') ? '\\' : dialect.includes(`quote "'"`) ? "'" : '"',
		comment: dialect.includes('comments') ? '#' : '',
	};
	const readers: [string, () => Promise<string[][]>][] = [
		['DuckDB', () => byDuckDb(path, print, header.length, options)],
		// Backslashes outside quotes and line ends of two kinds are read by its lenient mode alone.
		['DuckDB, lenient', () => byDuckDb(path, print, header.length, options, false)],
		['DuckDB, lenient', () => byDuckDb(path, print, header.length, { ...options, quote: '' }, false)],
		[
			'csv-parse',
			async () =>
				parse(textOf(path, print), {
					delimiter: options.delim,
					quote: options.quote,
					escape: options.escape,
					comment: options.comment,
					skip_empty_lines: true,
					from: 2,
				}),
		],
	];
	for (const [name, read] of readers) {
		const theirs = await read().catch(() => null);
		if (JSON.stringify(theirs) === JSON.stringify(ours)) return name;
	}
	return '';
}

let connection: Promise<DuckDBConnection> | null = null;

async function byDuckDb(
	path: string,
	{ encoding }: Fingerprint,
	width: number,
	{ delim, quote, escape, comment }: Record<'delim' | 'quote' | 'escape' | 'comment', string>,
	is_strict = true,
): Promise<string[][]> {
	connection ??= DuckDBInstance.create(':memory:').then((instance) => instance.connect());
	const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;
	const columns = Array.from({ length: width }, (_, place) => `c${place}: 'VARCHAR'`).join(', ');
	const names = { 'utf-8': 'utf-8', 'windows-1252': 'latin-1', 'utf-16le': 'utf-16', 'utf-16be': 'utf-16' };
	const result = await (
		await connection
	).runAndReadAll(
		`select * from read_csv(${literal(path)}, auto_detect = false, header = true, columns = {${columns}}, delim = ${literal(delim)},
		quote = ${literal(quote)}, escape = ${literal(escape)}, comment = ${literal(comment)}, encoding = '${names[encoding]}',
		nullstr = ${escape === '\\' ? "'\\N'" : "''"}, strict_mode = ${is_strict}, parallel = false)`,
	);
	return result.getRows().map((row) => row.map((cell) => (cell === null ? '' : String(cell))));
}
