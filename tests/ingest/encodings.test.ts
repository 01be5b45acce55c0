import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openCsv } from '../../ingest/readers/csv.ts';
import { fingerprint, judgeLines, type LineCounts } from '../../ingest/readers/encoding.ts';
import { openJsonl } from '../../ingest/readers/jsonl.ts';
import { isDamaged } from '../../ingest/readers/source-file.ts';
import { patience, runs } from '../size.ts';
import { ingestFolder } from './ingest-folder.ts';

const folder = ingestFolder();
const latin = (text: string): Buffer => Buffer.from(text, 'latin1');
const wide = (text: string): Buffer => Buffer.from(text, 'utf16le');

async function read(bytes: Buffer | string, name = 'a.csv') {
	const path = join(folder.write('encodings', { [name]: bytes }), name);
	const print = await fingerprint(path);
	const { encoding, records } = name.endsWith('.csv')
		? await openCsv(path, print)
		: await openJsonl(path, print);
	const rows = (await Array.fromAsync(records)).map((record) =>
		isDamaged(record) ? [record.line, record.rule_id, record.raw] : [record.line, ...record.values],
	);
	return { encoding, rows };
}

/** Ninety-nine good lines with an accent, and one more. */
const good = Array.from({ length: 99 }, (_, index) => `${index},Café\n`).join('');
const goodRows = Array.from({ length: 99 }, (_, index) => [index + 2, `${index}`, 'Café']);

describe('a file in UTF-8 of which a line is damaged', () => {
	test('keeps every good line, and holds the other back with its bytes escaped', async () => {
		const found = await read(Buffer.concat([Buffer.from(`id,name\n${good}`), latin('99,Café\n')]));
		expect(found).toEqual({
			encoding: 'utf-8, but for 1 line held in quarantine',
			rows: [...goodRows, [101, 'encoding_damaged', '99,Caf\\xE9\n']],
		});
	});

	test.each([1, 2, 3])('wherever pieces of the file end (%i)', async (shift) => {
		const filler = 'é'.repeat(32_768 - shift);
		const text = Buffer.from(`id,name\n${shift},"${filler}"\n`);
		const { rows } = await read(Buffer.concat([text, latin('2,ÿÿ\n'), Buffer.from('3,é🦆\n')]));
		expect(rows).toEqual([
			[2, `${shift}`, filler],
			[3, 'encoding_damaged', '2,\\xFF\\xFF\n'],
			[4, '3', 'é🦆'],
		]);
	});

	test('holds the whole record back that the line is part of', async () => {
		const bytes = Buffer.concat([
			Buffer.from(`id,name\n${good}98,"é\n`),
			latin('É\nx"\n'),
			Buffer.from('99,é\n'),
		]);
		expect((await read(bytes)).rows.slice(99)).toEqual([
			[101, 'encoding_damaged', '98,"é\n\\xC9\nx"\n'],
			[104, '99', 'é'],
		]);
	});

	test('is read so as JSON lines, too', async () => {
		const lines = '{"name":"é"}\n'.repeat(99);
		const { encoding, rows } = await read(
			Buffer.concat([Buffer.from(lines), latin('{"name":"É"}\n')]),
			'a.jsonl',
		);
		expect(encoding).toBe('utf-8, but for 1 line held in quarantine');
		expect(rows.at(-1)).toEqual([100, 'encoding_damaged', '{"name":"\\xC9"}']);
	});

	test('ends in the middle of a character', async () => {
		const bytes = Buffer.from('id,name\n1,é\n2,🦆');
		expect((await read(bytes.subarray(0, -1))).rows).toEqual([
			[2, '1', 'é'],
			[3, 'encoding_damaged', '2,\\xF0\\x9F\\xA6'],
		]);
	});
});

describe('other encodings', () => {
	test('Windows-1252, with text that was spoilt before', async () => {
		const text = `id,name\n${good}${good}99,Caf\xc3\xa9\n`;
		const { encoding, rows } = await read(latin(text));
		expect([encoding, rows.at(0), rows.at(-1)]).toEqual([
			'windows-1252',
			[2, '0', 'Café'],
			[200, '99', 'CafÃ©'],
		]);
	});

	test.each<[string, Buffer]>([
		['utf-16le', wide('id,name\n1,Café Ł\n')],
		['utf-16be', Buffer.from(wide('id,name\n1,Café Ł\n')).swap16()],
	])('%s without a byte order mark', async (encoding, bytes) => {
		expect(await read(bytes)).toEqual({ encoding, rows: [[2, '1', 'Café Ł']] });
	});

	test('UTF-16 that is cut off in the middle of a character, or holds half of one', async () => {
		const bytes = Buffer.concat([wide('\ufeffid,name\n1,a\ud83e\n2,b')]);
		expect((await read(bytes.subarray(0, -1))).rows).toEqual([
			[2, 'encoding_damaged', '1,a\\uD83E\n'],
			[3, 'encoding_damaged', '2,\\x62'],
		]);
	});

	test('NUL bytes within a record', async () => {
		expect((await read(`id,name\n${'1,a\n'.repeat(30)}2,a\0b\n`)).rows.at(-1)).toEqual([
			32,
			'encoding_damaged',
			'2,a\\x00b\n',
		]);
	});

	test.each<[LineCounts, string, number, RegExp | null]>([
		[{ utf8: 0, windows1252: 0, neither: 2 }, 'utf-8', 2, null],
		[{ utf8: 990, windows1252: 9, neither: 1 }, 'utf-8', 10, null],
		[{ utf8: 2, windows1252: 1, neither: 0 }, 'utf-8', 1, null],
		[{ utf8: 0, windows1252: 1, neither: 0 }, 'windows-1252', 0, null],
		[{ utf8: 1, windows1252: 100, neither: 1 }, 'windows-1252', 1, null],
		[{ utf8: 1, windows1252: 1, neither: 0 }, 'windows-1252', 0, /1 lines are in UTF-8 and 1 are not/],
		[{ utf8: 0, windows1252: 10, neither: 2 }, 'windows-1252', 2, /neither UTF-8 nor Windows-1252/],
	])('%o', (counts, encoding, lines_damaged, no_text) => {
		const judged = judgeLines(counts);
		expect(judged).toMatchObject({ encoding, lines_damaged });
		if (no_text) expect(judged.no_text).toMatch(no_text);
		else expect(judged.no_text).toBeNull();
	});
});

test(
	'whatever the bytes of a field, none is lost: they are in a value or, escaped, in quarantine',
	async () => {
		await fc.assert(
			fc.asyncProperty(fc.uint8Array({ min: 0x80, minLength: 1, maxLength: 6 }), async (bytes) => {
				const field = Buffer.from(bytes);
				const { rows } = await read(
					Buffer.concat([Buffer.from(`id,name\n${good}99,`), field, Buffer.from('\n')]),
				);
				const [, value, raw] = rows.at(-1) ?? [];
				const written =
					value === 'encoding_damaged'
						? Buffer.from(
								String(raw)
									.slice(3, -1)
									.replace(/\\x(..)/g, (_, hex: string) => `%${hex}`)
									.replace(/%(..)|[^]/gu, (c) => (c.startsWith('%') ? c : encodeURIComponent(c)))
									.replaceAll('%', ''),
								'hex',
							)
						: Buffer.from(String(raw));
				expect(written).toEqual(field);
			}),
			{ numRuns: runs(60), seed: 1 },
		);
	},
	patience,
);
