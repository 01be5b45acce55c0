import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { runs } from '../../size.ts';
import { RecordScanner } from '../../../ingest/bulk/record-scanner.ts';
import { survey } from '../../../ingest/bulk/survey.ts';

const folder = mkdtempSync(join(tmpdir(), 'herkomst-survey-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function surveyed(text: string) {
	const path = join(folder, 'file.csv');
	writeFileSync(path, text);
	const found = await survey(path, createHash('sha256').update(text).digest('hex'), ',', () => {});
	if (!found) return null;
	const { untidy_fields, line_shifts, odd_lengths, ...counts } = found;
	return {
		...counts,
		untidy: [...untidy_fields],
		lines: line_shifts.map(({ from_record, shift }) => `${from_record}+${shift}`),
		odd: odd_lengths.map(({ line, from_byte, until_byte }) => `${line}:${from_byte}-${until_byte}`),
	};
}

describe('a regular file', () => {
	test.each`
		what                      | text                             | n_records | field_bytes | untidy    | lines             | odd
		${'plain'}                | ${'a,b\n1,xyz\n2,\n'}            | ${2}      | ${[2, 3]}   | ${[]}     | ${['1+1']}        | ${[]}
		${'no line end at last'}  | ${'a,b\n1,xyz'}                  | ${1}      | ${[1, 3]}   | ${[]}     | ${['1+1']}        | ${[]}
		${'carriage returns'}     | ${'a,b\r\n1,xyz\r\n"2","p"\r\n'} | ${2}      | ${[2, 4]}   | ${[1]}    | ${['1+1']}        | ${[]}
		${'a mark at the start'}  | ${'\ufeffa,b\n1,é\n'}            | ${1}      | ${[1, 2]}   | ${[]}     | ${['1+1']}        | ${[]}
		${'escaped quotes'}       | ${'a,b\n1,"x""y"""\n'}           | ${1}      | ${[1, 4]}   | ${[]}     | ${['1+1']}        | ${[]}
		${'empty in quotes'}      | ${'a,b\n"",x\n'}                 | ${1}      | ${[0, 1]}   | ${[0]}    | ${['1+1']}        | ${[]}
		${'blanks at the edges'}  | ${'a,b\n 1,"x "\n'}              | ${1}      | ${[2, 2]}   | ${[0, 1]} | ${['1+1']}        | ${[]}
		${'a no-break space'}     | ${'a,b\n1,x\u00a0\n'}            | ${1}      | ${[1, 3]}   | ${[1]}    | ${['1+1']}        | ${[]}
		${'an é at the end'}      | ${'a,b\n1,café\n'}               | ${1}      | ${[1, 5]}   | ${[]}     | ${['1+1']}        | ${[]}
		${'a line end in quotes'} | ${'a,b\n1,"x\ny"\n2,z\n'}        | ${2}      | ${[2, 4]}   | ${[]}     | ${['1+1', '2+2']} | ${[]}
		${'a record too long'}    | ${'a,b\n1,x,y\n2,z\n'}           | ${1}      | ${[1, 1]}   | ${[]}     | ${['1+2']}        | ${['2:4-9']}
		${'a record too short'}   | ${'a,b\n1,x\n2\n3,z\n'}          | ${2}      | ${[2, 2]}   | ${[]}     | ${['1+1', '2+2']} | ${['3:8-9']}
		${'a blank at the end'}   | ${'a,b\n1,x\u3000'}              | ${1}      | ${[1, 4]}   | ${[1]}    | ${['1+1']}        | ${[]}
		${'nothing but a header'} | ${'a,b\n'}                       | ${0}      | ${[0, 0]}   | ${[]}     | ${[]}             | ${[]}
	`('$what', async ({ text, ...expected }) => {
		expect({ what: (expected as { what: unknown }).what, ...(await surveyed(text as string)) }).toEqual(
			expected,
		);
	});
});

describe('only the streaming parser may read', () => {
	test.each([
		['a stray quote', 'a,b\n1,x"y\n'],
		['a blank before a quote', 'a,b\n1, "x"\n'],
		['text after a closing quote', 'a,b\n1,"x"y\n'],
		['a quote never closed', 'a,b\n1,"x\n'],
		['an empty line', 'a,b\n\n1,x\n'],
		['a lone carriage return', 'a,b\n1,x\r2,y\n'],
		['a zero byte', 'a,b\n1,x\u0000\n'],
		['one column', 'a\n1\n'],
		['a very long record', `a,b\n1,${'x'.repeat(1_100_000)}\n`],
	])('%s', async (_, text) => {
		expect(await surveyed(text)).toBeNull();
	});
});

test('in whatever pieces the bytes come, the same is found', () => {
	const cell = fc.constantFrom(
		'',
		'a',
		'é',
		' x',
		'x\u3000',
		'""',
		'"x""y"',
		'"p\r\nq"',
		'"\n "',
		'a"b',
		'\r',
		'\0',
	);
	const record = fc.array(cell, { minLength: 1, maxLength: 4 }).map((cells) => cells.join(','));
	const text = fc
		.tuple(fc.array(record, { minLength: 1, maxLength: 6 }), fc.constantFrom('\n', '\r\n'), fc.boolean())
		.map(([records, line_end, is_ended]) => records.join(line_end) + (is_ended ? line_end : ''));
	const found = (bytes: Uint8Array, lengths: readonly number[]) => {
		const scanner = new RecordScanner(',');
		for (let at = 0, piece = 0; at < bytes.length; piece += 1) {
			const length = lengths[piece % lengths.length]!;
			if (!scanner.scan(bytes.subarray(at, at + length))) return null;
			at += length;
		}
		return scanner.end();
	};
	fc.assert(
		fc.property(text, fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }), (written, lengths) => {
			const bytes = Buffer.from(written);
			expect(found(bytes, lengths)).toEqual(found(bytes, [bytes.length]));
		}),
		{ numRuns: runs(2000), seed: 1 },
	);
});
