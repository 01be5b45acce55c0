import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvText } from '../../src/lib/server/csv.ts';

const tableOf = (cells: (string | number | null)[][]) => ({
	columns: [
		{ key: 'name', label: 'Name', is_number: false },
		{ key: 'count', label: 'Count', is_number: true },
	],
	rows: cells.map((row) => ({ cells: row, href: null, is_selected: false })),
});

test('texts are quoted, numbers are bare, what is not shown is empty', () => {
	expect(
		csvText(
			tableOf([
				['A "b", c', 5],
				['é', null],
			]),
		),
	).toBe('"name","count"\r\n"A ""b"", c",5\r\n"é",\r\n');
});

test.each(['=1+1', '+1', '-1', '@x', '\t=1', '\r=1', '\n=1', '\0=1', '＝1', 'a\n=1', 'a\t@x'])(
	'%j runs nowhere',
	(text) => {
		const csv = csvText(tableOf([[text, 0]]));
		expect(csv).not.toMatch(/(^|["\r\n\t])[=+\-@\uff1d\uff0b\uff0d\uff20]/);
	},
);

test('what is read back is what was written, but for the signs that make it inert', () => {
	const plain = fc.string({ unit: 'grapheme' }).map((text) => `x${text.replaceAll(/[\0\r\n\t]/g, ' ')}`);
	fc.assert(
		fc.property(fc.array(fc.tuple(plain, fc.integer()), { minLength: 1 }), (rows) => {
			const [, ...read] = parse(csvText(tableOf(rows)), { recordDelimiter: '\r\n' });
			expect(read).toEqual(rows.map(([text, count]) => [text, String(count)]));
		}),
	);
});
