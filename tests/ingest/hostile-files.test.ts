import { spawnSync } from 'node:child_process';
import {
	appendFileSync,
	closeSync,
	mkdirSync,
	openSync,
	rmSync,
	symlinkSync,
	writeFileSync,
	writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { findInputs } from '../../ingest/inputs.ts';
import { openCsv } from '../../ingest/readers/csv.ts';
import { fingerprint } from '../../ingest/readers/encoding.ts';
import { openJsonl } from '../../ingest/readers/jsonl.ts';
import type { SourceFile } from '../../ingest/readers/source-file.ts';
import { runCommand } from './command.ts';
import { ingestFolder, type Files } from './ingest-folder.ts';
import { zip } from './workbook.ts';

const folder = ingestFolder();
let written = 0;
const write = (files: Files): string => folder.write(`h${(written += 1)}`, files);

async function read(path: string): Promise<number> {
	const print = await fingerprint(path);
	const source: SourceFile = path.endsWith('.jsonl')
		? await openJsonl(path, print)
		: await openCsv(path, print);
	return (await Array.fromAsync(source.records)).length;
}

/** A file with one value of that many mebibytes between two pieces of text, never held in memory. */
function withLargeValue(name: string, before: string, after: string, mebibytes: number): string {
	const path = join(write({ [name]: '' }), name);
	const file = openSync(path, 'w');
	writeSync(file, before);
	const piece = Buffer.alloc(1024 * 1024, 'x ');
	for (let count = 0; count < mebibytes; count += 1) writeSync(file, piece);
	writeSync(file, after);
	closeSync(file);
	return path;
}

describe('a value of 200 MiB', () => {
	test.each<[string, string, string, string, RegExp]>([
		[
			'unquoted',
			'a.csv',
			'complaint_id,received_date\n1,',
			'\n2,2024-05-17\n',
			/line 2 is longer than 4 MiB/,
		],
		[
			'quoted',
			'a.csv',
			'complaint_id,received_date\n1,"',
			'"\n2,2024-05-17\n',
			/line 2 is longer than 4 MiB/,
		],
		['in a header', 'a.csv', 'complaint_id,"', '"\n1,2\n', /line 1 is longer than 4 MiB/],
		[
			'in JSON lines',
			'a.jsonl',
			'{"complaint_id":"1"}\n{"complaint_id":"',
			'"}\n',
			/line 2 is longer than 4 MiB/,
		],
	])('%s is refused, in bounded memory', (_, name, before, after, says) => {
		const path = withLargeValue(name, before, after, 200);
		const script = `
			const { fingerprint } = await import('./ingest/readers/encoding.ts');
			const { openCsv } = await import('./ingest/readers/csv.ts');
			const { openJsonl } = await import('./ingest/readers/jsonl.ts');
			const open = process.argv[1].endsWith('.jsonl') ? openJsonl : openCsv;
			try {
				const { records } = await open(process.argv[1], await fingerprint(process.argv[1]));
				for await (const record of records) void record;
			} catch (error) {
				console.log(JSON.stringify([error.message, process.resourceUsage().maxRSS / 1024]));
			}`;
		const ended = spawnSync(process.execPath, ['--input-type=module', '-e', script, path], {
			encoding: 'utf8',
		});
		rmSync(path);
		const [message, mebibytes] = JSON.parse(ended.stdout) as [string, number];
		expect(message).toMatch(says);
		expect(mebibytes).toBeLessThan(600);
	});
});

const header = 'complaint_id,received_date\n';
/** Bytes as a generator of seven lines gives them: no text, and the same each time. */
function noise(length: number): Buffer {
	const bytes = Buffer.alloc(length);
	let state = 42;
	for (let at = 0; at < length; at += 1) {
		state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
		bytes[at] = state >>> 24;
	}
	return bytes;
}

describe('no table, whatever the name says', () => {
	test.each<[string, string, Uint8Array | string, RegExp]>([
		['a gzip archive', 'a.csv', gzipSync(header), /it is a gzip archive.*unpack it/],
		['a zip archive', 'a.csv', zip({ 'a.csv': { content: header } }), /it is a zip archive or a workbook/],
		[
			'an old workbook',
			'a.csv',
			Buffer.from('d0cf11e0a1b11ae1', 'hex'),
			/an old Office file.*save it as \.xlsx/,
		],
		['a PDF', 'a.csv', '%PDF-1.7\n', /it is a PDF/],
		['a Parquet file', 'a.csv', 'PAR1abcdPAR1', /name it \.parquet/],
		['text in UTF-32', 'a.csv', Buffer.from('fffe00006100000062000000', 'hex'), /UTF-32/],
		['noise', 'a.csv', noise(100_000), /it is no text/],
		['noise', 'a.jsonl', noise(100_000), /it is no text/],
		['nothing', 'a.csv', '', /missing header/],
		['a header alone, cut off', 'a.csv', '"complaint_id,rec', /missing header.*never closed/],
		[
			'a hundred thousand columns',
			'a.csv',
			`${Array.from({ length: 100_000 }, (_, at) => `c${at}`).join(',')}\n`,
			/100000 columns, 4096 can be read/,
		],
		[
			'a hundred thousand keys',
			'a.jsonl',
			JSON.stringify(Object.fromEntries(Array.from({ length: 100_000 }, (_, at) => [`c${at}`, at]))),
			/100000 columns/,
		],
		['Parquet that is none', 'a.parquet', 'hello', /does not begin as a Parquet file/],
		['Parquet that is cut off', 'a.parquet', `PAR1${'x'.repeat(50)}`, /does not end as a Parquet file/],
		[
			'Parquet with noise within',
			'a.parquet',
			Buffer.concat([Buffer.from('PAR1'), noise(5000), Buffer.from('PAR1')]),
			/damaged or of a kind that can not be read/,
		],
	])('%s in %s ends with 10 and a sentence', async (_, name, content, says) => {
		const run = folder.run(join(write({ [name]: content }), name), '--authority', 'test', '--dry-run');
		await expect(run).rejects.toMatchObject({
			reason: 'input_unreadable',
			message: expect.stringMatching(says),
		});
	});

	test('a pipe does not wait, given by its name or in a folder', async () => {
		const inside = write({ 'complaints.csv': `${header}1,2024-05-17\n` });
		const pipe = join(inside, 'x.csv');
		expect(spawnSync('mkfifo', [pipe]).status).toBe(0);
		const ended = await runCommand(folder, pipe, '--authority', 'test');
		expect([ended.code, ended.stderr]).toEqual([
			10,
			expect.stringContaining('a pipe, socket or device is no file'),
		]);
		expect(findInputs([inside])).toMatchObject({ files: [{}], files_not_read: [{ path: pipe }] });
	});

	test('devices, folders and links are told apart', () => {
		const inside = write({ 'one.csv': header });
		mkdirSync(join(inside, 'x.csv'));
		writeFileSync(join(inside, 'x.csv', 'y.csv'), header);
		symlinkSync('/dev/null', join(inside, 'null.csv'));
		symlinkSync('/no/such/place', join(inside, 'nothing.csv'));
		symlinkSync(inside, join(inside, 'z.csv'));
		const { files, files_not_read } = findInputs([inside]);
		expect(files.map(({ path }) => path)).toEqual([join(inside, 'one.csv'), join(inside, 'x.csv', 'y.csv')]);
		expect(files_not_read.map(({ why }) => why)).toEqual([
			'a link to nothing',
			'a pipe, socket or device is no file',
			'a link to a folder is not followed',
		]);
		expect(() => findInputs(['/dev/null'])).toThrow(/a pipe, socket or device/);
	});
});

describe('a file that changes while it is read', () => {
	const lines = `${header}${'1,2024-05-17\n'.repeat(10)}`;
	test.each<[string, (path: string) => void, RegExp]>([
		['grows', (path) => appendFileSync(path, '2,2024-05-18\n'), /changed while it was read/],
		[
			'is written anew',
			(path) => writeFileSync(path, lines.replace('17', '18')),
			/changed while it was read/,
		],
		['vanishes', (path) => rmSync(path), /not there any more/],
	])('%s', async (_, change, says) => {
		const path = join(write({ 'a.csv': lines }), 'a.csv');
		const { records } = await openCsv(path, await fingerprint(path));
		change(path);
		await expect(Array.fromAsync(records)).rejects.toThrow(says);
	});

	test('JSON lines, between the two times that they are read', async () => {
		const path = join(write({ 'a.jsonl': '{"a":"1"}\n' }), 'a.jsonl');
		const { records } = await openJsonl(path, await fingerprint(path));
		appendFileSync(path, '{"a":"2"}\n');
		await expect(Array.fromAsync(records)).rejects.toThrow(/changed while it was read/);
	});
});

describe('JSON lines that would be read wrong', () => {
	test.each<[string, string, unknown]>([
		[
			'ids longer than a number holds',
			'{"id":12345678901234567890,"n":1.5}',
			['12345678901234567890', '1.5'],
		],
		['keys that every object inherits', '{"id":1,"constructor":null}\n{"id":2}', ['2', null]],
		[
			'values nested without end',
			`{"id":${'['.repeat(200_000)}${']'.repeat(200_000)}}`,
			'is nested too deep',
		],
	])('%s', async (_, text, expected) => {
		const path = join(write({ 'a.jsonl': text }), 'a.jsonl');
		const { records } = await openJsonl(path, await fingerprint(path));
		const last = (await Array.fromAsync(records)).at(-1);
		expect(last && 'values' in last ? last.values : last?.message).toEqual(expected);
	});
});

test('a file of lines that are all damaged is read to its end', async () => {
	const path = join(write({ 'a.csv': `${header}${'1,"x"y\n'.repeat(50_000)}` }), 'a.csv');
	expect(await read(path)).toBe(50_000);
});
