import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dialect } from '../../ingest/readers/csv-dialect.ts';
import { splitRecords } from '../../ingest/readers/csv-records.ts';
import { openCsv } from '../../ingest/readers/csv.ts';
import { fingerprint } from '../../ingest/readers/encoding.ts';
import { isDamaged } from '../../ingest/readers/source-file.ts';
import { patience, runs } from '../size.ts';
import { ingestFolder } from './ingest-folder.ts';

const folder = ingestFolder();

async function open(text: string, rows_above = 0) {
	const path = join(folder.write('dialects', { 'a.csv': text }), 'a.csv');
	const { header, dialect, records } = await openCsv(path, await fingerprint(path), rows_above);
	const rows = (await Array.fromAsync(records)).map((record) => [
		record.line,
		...(isDamaged(record) ? [record.message] : record.values),
	]);
	return { header, dialect, rows };
}

describe('a file tells its dialect, and says how it was read', () => {
	test.each<[string, string, string, unknown[][]]>([
		['commas', 'id,day\n1,x\n', 'delimiter ","', [[2, '1', 'x']]],
		['semicolons', 'id;day\n1;2,5\n', 'delimiter ";"', [[2, '1', '2,5']]],
		['tabs', 'id\tday\n1\tx\n', 'delimiter "\\t"', [[2, '1', 'x']]],
		['bars', 'id|day\n1|x\n', 'delimiter "|"', [[2, '1', 'x']]],
		[
			'more commas within values than semicolons between',
			'id;words\n1;a,b,c\n2;d,e,f\n',
			'delimiter ";"',
			[
				[2, '1', 'a,b,c'],
				[3, '2', 'd,e,f'],
			],
		],
		['a header with a semicolon in a name', 'id,"a;b",c\n1,2,3\n', 'delimiter ","', [[2, '1', '2', '3']]],
		[
			'one column with commas in its text',
			'words\nwell, yes\nno\n',
			'delimiter ","',
			[
				[2, 'has 2 fields where the header has 1'],
				[3, 'no'],
			],
		],
		[
			'a first line that names the delimiter',
			'sep=;\nid;day\n1;x,y\n',
			'delimiter ";", 1 above the header',
			[[3, '1', 'x,y']],
		],
		[
			'apostrophes as quotes',
			"id;words\n1;'a;b'\n2;'it''s'\n",
			'delimiter ";", quote "\'"',
			[
				[2, '1', 'a;b'],
				[3, '2', "it's"],
			],
		],
		[
			'apostrophes around every value of a column',
			"id;words\n'1';a\n'2';b\n",
			'delimiter ";", quote "\'"',
			[
				[2, '1', 'a'],
				[3, '2', 'b'],
			],
		],
		[
			'words that begin with an apostrophe',
			"id,place\n1,'s-Gravenhage\n2,'t Harde\n",
			'delimiter ","',
			[
				[2, '1', "'s-Gravenhage"],
				[3, '2', "'t Harde"],
			],
		],
		[
			'a quotation in apostrophes',
			"id,words\n1,'no'\n2,yes\n",
			'delimiter ","',
			[
				[2, '1', "'no'"],
				[3, '2', 'yes'],
			],
		],
		[
			'backslashes before quotes',
			'id,words\n1,"say \\"no\\", twice"\n',
			'delimiter ",", backslash escapes (\\N is empty)',
			[[2, '1', 'say "no", twice']],
		],
		[
			'backslashes before delimiters and newlines',
			'id\twords\n1\ta\\\tb\n2\ta\\\nb\n3\t\\N\n',
			'delimiter "\\t", backslash escapes (\\N is empty)',
			[
				[2, '1', 'a\tb'],
				[3, '2', 'a\nb'],
				[5, '3', ''],
			],
		],
		[
			'backslashes that are text',
			'id,folder\n1,"C:\\new\\"\n2,"D:\\"\n',
			'delimiter ","',
			[
				[2, '1', 'C:\\new\\'],
				[3, '2', 'D:\\'],
			],
		],
		[
			'comments',
			'# exported on Monday\nid,day\n# half-way\n1,x\n',
			'delimiter ",", lines that start with # are comments',
			[[4, '1', 'x']],
		],
		[
			'a comment that may be a record',
			'# exported\nid,day\n#1,x\n2,y\n',
			'delimiter ",", lines that start with # are comments',
			[
				[3, 'starts as a comment and reads as a record'],
				[4, '2', 'y'],
			],
		],
		['a column named #', '#,day\n1,x\n', 'delimiter ","', [[2, '1', 'x']]],
		['ids that start with #', 'id,day\n#1,x\n', 'delimiter ","', [[2, '#1', 'x']]],
		[
			'carriage returns alone',
			'id,words\r1,"a\nb"\r2,c\r',
			'delimiter ",", lines end in carriage returns',
			[
				[2, '1', 'a\nb'],
				[3, '2', 'c'],
			],
		],
		['blanks around quotes', 'id, words\n1, "a,b" \n', 'delimiter ","', [[2, '1', 'a,b']]],
	])('%s', async (_, text, dialect, rows) => {
		expect(await open(text)).toMatchObject({ dialect, rows });
	});

	test('notes above the header, where a mapping says so, are no comments', async () => {
		const { header, rows } = await open('# notes, and more\nid,day\n1,x\n', 1);
		expect([header, rows]).toEqual([['id', 'day'], [[3, '1', 'x']]]);
	});
});

describe('whatever the dialect', () => {
	const word = fc.string({
		unit: fc.constantFrom('a', 'é', '🦆', '"', "'", ',', ';', '|', '\t', '\\', '\n', '#', ' ', 'N'),
		maxLength: 8,
	});
	const dialect = fc.record({
		delimiter: fc.constantFrom(',', ';', '\t', '|'),
		newline: fc.constantFrom('\n' as const, '\r' as const),
		quote: fc.constantFrom('"' as const, "'" as const),
		has_backslashes: fc.boolean(),
	});
	const escaped = (value: string, { quote = '"', has_backslashes }: Dialect): string =>
		quote +
		(has_backslashes ? value.replace(/[\\"']/g, '\\$&') : value.replaceAll(quote, quote + quote)) +
		quote;

	test(
		'records that are written come back equal, from the lines on which they start, in pieces of any size',
		async () => {
			const table = fc.array(fc.array(word, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 5 });
			await fc.assert(
				fc.asyncProperty(dialect, table, fc.integer({ min: 1, max: 7 }), async (how, cells, chunk) => {
					const lines = cells.map((row) => row.map((cell) => escaped(cell, how)).join(how.delimiter));
					const text = lines.join(how.newline);
					async function* chunks() {
						for (let at = 0; at < text.length; at += chunk) yield text.slice(at, at + chunk);
					}
					let line = 1;
					const expected = lines.map((written, at) => {
						const start = line;
						line += written.split(how.newline).length;
						return { line: start, values: cells[at] };
					});
					expect(await Array.fromAsync(splitRecords(chunks(), how))).toEqual(expected);
				}),
				{ numRuns: runs(300), seed: 1 },
			);
		},
		patience,
	);

	test(
		'a file of plain words is read in the dialect in which it was written',
		async () => {
			const plain = fc.string({ unit: fc.constantFrom('a', 'b', 'é', ' ', '.'), minLength: 1, maxLength: 8 });
			const table = fc.array(fc.tuple(plain, plain, plain), { minLength: 2, maxLength: 6 });
			await fc.assert(
				fc.asyncProperty(dialect, table, async (how, cells) => {
					const special = `x${how.delimiter}y${how.newline}${how.quote}z`;
					const rows = [['id', 'day', 'words'], ...cells, ['1', special, special]];
					const text = rows.map(
						(row) => row.map((cell) => escaped(cell, how)).join(how.delimiter) + how.newline,
					);
					const found = await open(text.join(''));
					expect(found.rows.map(([, ...values]) => values)).toEqual(rows.slice(1));
				}),
				{ numRuns: runs(100), seed: 1 },
			);
		},
		patience,
	);
});
