import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dialect } from '../../ingest/readers/csv-dialect.ts';
import { splitRecords } from '../../ingest/readers/csv-records.ts';
import { isDamaged } from '../../ingest/readers/source-file.ts';
import { patience, runs } from '../size.ts';

const plain: Dialect = { delimiter: ',', newline: '\n' };

async function split(text: string, dialect = plain, chunk = text.length): Promise<[number, unknown][]> {
	async function* chunks() {
		for (let at = 0; at < text.length; at += chunk) yield text.slice(at, at + chunk);
	}
	const found: [number, unknown][] = [];
	for await (const record of splitRecords(chunks(), dialect))
		found.push([record.line, isDamaged(record) ? `damaged: ${record.raw}` : record.values]);
	return found;
}

describe('records of a CSV file, with the line on which each starts', () => {
	test.each<[string, string, [number, unknown][]]>([
		[
			'plain',
			'a,b\n1,2\n',
			[
				[1, ['a', 'b']],
				[2, ['1', '2']],
			],
		],
		[
			'no newline at the end',
			'a,b\n1,2',
			[
				[1, ['a', 'b']],
				[2, ['1', '2']],
			],
		],
		[
			'Windows line ends',
			'a,b\r\n1,"2"\r\n',
			[
				[1, ['a', 'b']],
				[2, ['1', '2']],
			],
		],
		[
			'empty fields',
			'a,b\n,\n"",""\n',
			[
				[1, ['a', 'b']],
				[2, ['', '']],
				[3, ['', '']],
			],
		],
		[
			'empty lines',
			'a,b\n\n\n1,2\n\n',
			[
				[1, ['a', 'b']],
				[4, ['1', '2']],
			],
		],
		[
			'newlines in quotes',
			'a,b\n1,"x\ny"\n3,4\n',
			[
				[1, ['a', 'b']],
				[2, ['1', 'x\ny']],
				[4, ['3', '4']],
			],
		],
		[
			'quotes in quotes',
			'a,b\n"say ""no""",""""\n',
			[
				[1, ['a', 'b']],
				[2, ['say "no"', '"']],
			],
		],
		[
			'delimiters in quotes',
			'a,b\n"x,y",2\n',
			[
				[1, ['a', 'b']],
				[2, ['x,y', '2']],
			],
		],
		[
			'spaces kept',
			'a,b\n x , y \n',
			[
				[1, ['a', 'b']],
				[2, [' x ', ' y ']],
			],
		],
		['nothing', '', []],
	])('%s', async (_, text, expected) => {
		expect(await split(text)).toEqual(expected);
	});

	test('of old systems end in a carriage return', async () => {
		expect(await split('a,b\r1,"x\r"\r3,4', { delimiter: ',', newline: '\r' })).toEqual([
			[1, ['a', 'b']],
			[2, ['1', 'x\r']],
			[4, ['3', '4']],
		]);
	});
});

describe('a damaged piece keeps its whole text, and what follows is read', () => {
	test.each<[string, string, [number, unknown][]]>([
		[
			'a quote within a field',
			'a,b\n4,z"z\n5,6\n',
			[
				[1, ['a', 'b']],
				[2, 'damaged: 4,z"z\n'],
				[3, ['5', '6']],
			],
		],
		[
			'text after a closing quote',
			'a,b\n5,"q"q\n6,7\n',
			[
				[1, ['a', 'b']],
				[2, 'damaged: 5,"q"q\n'],
				[3, ['6', '7']],
			],
		],
		[
			'two errors in one row',
			'a,b\n"1"x,"2"y\n6,7\n',
			[
				[1, ['a', 'b']],
				[2, 'damaged: "1"x,"2"y\n'],
				[3, ['6', '7']],
			],
		],
		[
			'an error after a newline in quotes',
			'a,b\n1,"x\ny"z\n6,7\n',
			[
				[1, ['a', 'b']],
				[2, 'damaged: 1,"x\ny"z\n'],
				[4, ['6', '7']],
			],
		],
		[
			'a quote never closed, at the end',
			'a,b\n1,2\n3,"x\nend',
			[
				[1, ['a', 'b']],
				[2, ['1', '2']],
				[3, 'damaged: 3,"x\nend'],
			],
		],
		[
			'a quote never closed, rows before the end',
			'a,b\n3,"x\ny\n4,5\n6,7\n',
			[
				[1, ['a', 'b']],
				[2, 'damaged: 3,"x\ny\n'],
				[4, ['4', '5']],
				[5, ['6', '7']],
			],
		],
		['a file that is one quote', '"', [[1, 'damaged: "']]],
	])('%s', async (_, text, expected) => {
		expect(await split(text)).toEqual(expected);
	});

	test('when a quote swallows more than four mebibytes', async () => {
		const rows = '1,2\n'.repeat(1_200_000);
		const found = await split(`a,b\n"open,2\n${rows}`, plain, 65_536);
		expect(found).toHaveLength(1_200_002);
		expect(found[1]).toEqual([2, 'damaged: "open,2\n']);
		expect(found.at(-1)).toEqual([1_200_002, ['1', '2']]);
	});
});

const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', '\n', '\r\n', ' ', ';'), maxLength: 6 });
const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 6 });
const quoted = (value: string): string => `"${value.replaceAll('"', '""')}"`;

describe('whatever the text', () => {
	test(
		'every table that is written can be read, in pieces of any size',
		async () => {
			await fc.assert(
				fc.asyncProperty(table, fc.integer({ min: 1, max: 9 }), async (cells, chunk) => {
					const text = cells.map((row) => row.map(quoted).join(',')).join('\n');
					expect((await split(text, plain, chunk)).map(([, values]) => values)).toEqual(cells);
					expect((await split(text, plain, chunk)).map(([, values]) => values)).toEqual(
						parse(text, { relax_column_count: true, record_delimiter: '\n' }),
					);
				}),
				{ numRuns: runs(200), seed: 1 },
			);
		},
		patience,
	);

	test(
		'the pieces do not matter, and no text is lost',
		async () => {
			const noise = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r'), maxLength: 40 });
			await fc.assert(
				fc.asyncProperty(noise, fc.integer({ min: 1, max: 9 }), async (text, chunk) => {
					const whole = await split(text);
					expect(await split(text, plain, chunk)).toEqual(whole);
					const letters = (part: unknown): number =>
						String(part).replace('damaged', '').split('a').length - 1;
					expect(whole.reduce((sum, [, part]) => sum + letters(part), 0)).toBe(letters(text));
					expect(new Set(whole.map(([line]) => line)).size).toBe(whole.length);
				}),
				{ numRuns: runs(500), seed: 1 },
			);
		},
		patience,
	);
});
