import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { openCsv } from '../../ingest/readers/csv.ts';
import { fingerprint } from '../../ingest/readers/encoding.ts';
import { isDamaged } from '../../ingest/readers/source-file.ts';
import { patience } from '../size.ts';
import { ingestFolder } from './ingest-folder.ts';
import { outcomesBelow, type Outcome } from './reading-outcome.ts';

/** Files that others made to break readers; they stand beside the repository and are no part of it. */
const nasty = '../shared/data/nasty-csv';
const is_there = existsSync(nasty);

/** What becomes of each; `tests/README.md` tells it by groups. */
const listed = parse(readFileSync(new URL('./nasty-csv.csv', import.meta.url)), {
	columns: true,
}) as (Outcome & {
	file: string;
})[];

test('the files are there, or their tests say that they are not', () => {
	if (!is_there) console.warn(`No files at ${nasty}: the list of what becomes of them is not compared.`);
	expect(listed).toHaveLength(405);
});

test('every file is loaded right, in quarantine piece by piece, refused or not read, each in a sentence', () => {
	const shape = /^(loaded right|pieces in quarantine|(refused|not read): .{15,})$/;
	expect(listed.filter(({ outcome }) => !shape.test(outcome))).toEqual([]);
	const alone = listed.filter(({ outcome, equals }) => outcome === 'loaded right' && equals === '');
	expect(alone.map(({ file }) => file)).toEqual(['duckdb/unquoted_escape/plain.csv']);
});

test('the table in the README counts them all', () => {
	const text = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
	const rows = [
		...text.matchAll(/^\| (\d+)[ ,:].*? \| (loaded right|pieces in quarantine|refused|not read)/gm),
	];
	const counted: Record<string, number> = {};
	for (const [, count, outcome = ''] of rows) counted[outcome] = (counted[outcome] ?? 0) + Number(count);
	const expected: Record<string, number> = {};
	for (const { outcome } of listed) {
		const [kind = ''] = outcome.split(':');
		expected[kind] = (expected[kind] ?? 0) + 1;
	}
	expect(counted).toEqual(expected);
});

if (is_there)
	describe('files made to break readers', () => {
		test(
			'become what the list says, and no letter of them is lost or doubled',
			async () => {
				const outcomes = await outcomesBelow(nasty);
				expect(outcomes.size).toBe(405);
				for (const { file, ...expected } of listed)
					expect([file, outcomes.get(file)]).toEqual([file, expected]);
			},
			patience,
		);

		const folder = ingestFolder();
		const spectrum = readdirSync(join(nasty, 'csv-spectrum', 'csvs'));
		test.each(spectrum)('csv-spectrum: %s gives its objects', async (name) => {
			const text = readFileSync(join(nasty, 'csv-spectrum', 'csvs', name), 'utf8');
			// Those named so have lost their carriage returns on the way; their objects have not.
			const whole = name.endsWith('_crlf.csv') ? text.replace(/\r?\n/g, '\r\n') : text;
			const path = join(folder.write('spectrum', { [name]: whole }), name);
			const { header, records } = await openCsv(path, await fingerprint(path));
			const objects = (await Array.fromAsync(records)).map((record) =>
				isDamaged(record) ? record : Object.fromEntries(header.map((key, at) => [key, record.values[at]])),
			);
			const json = readFileSync(join(nasty, 'csv-spectrum', 'json', name.replace('.csv', '.json')), 'utf8');
			const expected = [JSON.parse(json)].flat() as Record<string, string>[];
			// One telephone number was made up in the objects alone.
			const phone = 'Contact Phone Number';
			const unscrubbed = expected.map((object, at) =>
				phone in object ? { ...object, [phone]: (objects[at] as Record<string, string>)[phone] } : object,
			);
			expect(objects).toEqual(unscrubbed);
		});

		/** The lines that DuckDB's own tests expect in its reject tables for their shape, not for a type. */
		test.each`
			file                                | lines
			${'incorrect_columns/few_columns'}  | ${[1814, 1823, 2378, 2762]}
			${'incorrect_columns/many_columns'} | ${[1096, 1159, 1206, 2769]}
			${'incorrect_columns/mix_columns'}  | ${[1604, 1671, 2751, 2768]}
			${'incorrect_columns/small_mix'}    | ${[3, 4]}
			${'frankstein/nightmare'}           | ${[10, 14, 22, 38]}
			${'unquoted/basic'}                 | ${[5]}
			${'unquoted/unquoted_new_line'}     | ${[5]}
			${'unquoted/unquoted_last_value'}   | ${[5]}
			${'../comments/error'}              | ${[2726, 2733]}
			${'../test/invalid_utf_big'}        | ${[3001, 3012, 3023, 3034]}
		`('duckdb: $file is held back on the lines that DuckDB rejects', async ({ file, lines }) => {
			const path = join(nasty, 'duckdb', 'rejects', `${file}.csv`);
			const { records } = await openCsv(path, await fingerprint(path));
			expect((await Array.fromAsync(records)).filter(isDamaged).map(({ line }) => line)).toEqual(lines);
		});
	});
