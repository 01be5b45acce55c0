import { DuckDBInstance } from '@duckdb/node-api';
import { mkdirSync, readFileSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fingerprints, runCommand, start } from './command.ts';
import { ingestFolder, type Files } from './ingest-folder.ts';

const good = { 'complaints.csv': 'complaint_id,received_date\n1,2024-05-17\n' };
const folder = ingestFolder();
const input = folder.write('good', good);
const first = await runCommand(folder, input, '--authority', 'test', '--json');

describe('a load', () => {
	test('ends with 0 and one JSON object on stdout, nothing else; in a pipe it tells no steps unless asked', async () => {
		expect([first.code, first.stderr.includes('reading')]).toEqual([0, false]);
		const verbose = await runCommand(folder, input, '--authority', 'test', '--verbose');
		expect([verbose.code, verbose.stderr.includes('reading')]).toEqual([0, true]);
		expect(first.stdout.trimEnd().split('\n')).toHaveLength(1);
		const summary = JSON.parse(first.stdout) as Record<string, unknown>;
		expect(Object.keys(summary)).toEqual(
			expect.arrayContaining([
				'snapshot_id',
				'as_of',
				'is_demo',
				'inputs',
				'rows_deleted',
				'files_not_read',
				'seconds',
			]),
		);
		expect(summary).toMatchObject({ as_of: '2024-05-17', is_demo: false, rows_deleted: 0 });
		expect((summary.inputs as { path: string }[]).find(({ path }) => path.startsWith(input))).toMatchObject({
			path: join(input, 'complaints.csv'),
			sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
			profile: 'native',
			encoding: 'utf-8',
			rows_read: 1,
			rows_loaded: 1,
			rows_merged: 0,
			rows_quarantined: 0,
		});
		expect(readFileSync(join(folder.out, 'current'), 'utf8').trim()).toBe(summary.snapshot_id);
	});

	test('without --json says what became of every file', async () => {
		const ended = await runCommand(folder, input, '--authority', 'test');
		expect(ended.code).toBe(0);
		expect(ended.stdout).toContain(
			'1 rows read (native, complaints, utf-8); 0 loaded; 1 merged; 0 in quarantine',
		);
	});

	test('with --dry-run writes nothing, and tells the same', async () => {
		const before = [fingerprints(folder.out), fingerprints(folder.state)];
		const more = folder.write('more', {
			'complaints.csv': 'complaint_id,received_date,narrative\n2,2024-05-18,Words\n',
		});
		const ended = await runCommand(folder, more, '--authority', 'test', '--dry-run', '--json');
		expect([ended.code, [fingerprints(folder.out), fingerprints(folder.state)]]).toEqual([0, before]);
		const { snapshot_id } = JSON.parse(ended.stdout) as { snapshot_id: string };
		const real = await runCommand(folder, more, '--authority', 'test', '--json');
		expect(JSON.parse(real.stdout)).toMatchObject({ snapshot_id });
	});

	test('with --dry-run leaves no folder, key or lock where there was nothing', async () => {
		const other = ingestFolder();
		const ended = await runCommand(other, input, '--authority', 'test', '--dry-run');
		expect([ended.code, readdirSync(other.folder)]).toEqual([0, []]);
		expect(ended.stderr).toContain('no secret keys');
	});
});

const many = (count: number, bad: number): Files => ({
	'complaints.csv': `complaint_id,received_date\n${Array.from({ length: count }, (_, index) => `${index},${index < bad ? 'soon' : '2024-05-17'}\n`).join('')}`,
});
const refused: [number, string, Files, string[], RegExp][] = [
	[10, 'an empty file', { 'complaints.csv': '' }, [], /missing header/],
	[
		10,
		'a first row that is cut off',
		{ 'complaints.csv': '"complaint_id,received_date\n1,2024' },
		[],
		/missing header/,
	],
	[10, 'no JSON at all', { 'complaints.jsonl': 'hello\n' }, [], /missing header/],
	[10, 'no Parquet at all', { 'complaints.parquet': 'hello' }, [], /complaints\.parquet/],
	[
		10,
		'a folder with nothing to read',
		{ 'complaints.xls': 'x' },
		[],
		/nothing to read.*\n.*complaints\.xls.*save it as \.xlsx/,
	],
	[10, 'no workbook at all', { 'complaints.xlsx': 'x' }, [], /does not begin as a workbook/],
	[
		11,
		'21 bad rows of 30',
		many(30, 21),
		[],
		/21 of 30, 20 allowed.*\n.*21 × invalid received_date: soon.* \(first on line 2\)/,
	],
	[11, '26 bad rows of 2,500', many(2500, 26), [], /26 of 2500, 25 allowed/],
	[11, 'one bad row more than allowed', many(3000, 61), ['--max-quarantine', '2'], /61 of 3000, 60 allowed/],
	[
		12,
		'a header that nobody knows',
		{ 'x.csv': 'day,firm\n1,2\n' },
		[],
		/unknown header: .*x\.csv: day, firm\. No profile/,
	],
	[
		12,
		'half a header',
		{ 'x.csv': 'complaint_id,fact\n1,2\n' },
		[],
		/x\.csv: complaint_id, fact\. Nearest is native \(table facts\)/,
	],
	[
		16,
		'no authority',
		{ 'x.csv': 'complaint_id,received_date\n1,2024-05-17\n' },
		['no authority'],
		/missing authority/,
	],
	[16, 'a profile that nobody knows', good, ['--profile', 'no-such'], /unknown profile: no-such/],
	[
		16,
		'demonstration rows on top of real ones',
		{ 'complaints.csv': 'complaint_id,authority,received_date\n1,nl-demo,2024-05-17\n' },
		[],
		/never meet/,
	],
];

describe('what is refused', () => {
	test.each(refused)('%i: %s', async (code, name, files, options, says) => {
		const before = fingerprints(folder.out);
		const argv = options[0] === 'no authority' ? [] : ['--authority', 'test', ...options];
		const ended = await runCommand(folder, folder.write(name, files), ...argv, '--json');
		expect(ended.stderr).toMatch(says);
		expect([ended.code, ended.stdout]).toEqual([code, '']);
		expect(fingerprints(folder.out)).toEqual(before);
	});

	test('10: a path that is not there', async () => {
		const ended = await runCommand(folder, join(folder.folder, 'nowhere'));
		expect([ended.code, ended.stderr]).toEqual([10, expect.stringContaining('missing input')]);
	});

	test('10: a Parquet file that is damaged in the middle', async () => {
		const path = join(folder.write('parquet', {}), 'complaints.parquet');
		mkdirSync(join(folder.folder, 'parquet'), { recursive: true });
		const instance = await DuckDBInstance.create(':memory:');
		const connection = await instance.connect();
		await connection.run(
			`copy (select i::varchar as complaint_id, '2024-05-17' as received_date, md5(i::varchar) as narrative
			from range(50000) as numbers(i)) to '${path}' (format parquet)`,
		);
		connection.closeSync();
		instance.closeSync();
		const bytes = readFileSync(path);
		writeFileSync(path, bytes.fill(0xff, 1000, bytes.length - 2000));
		const ended = await runCommand(folder, path, '--authority', 'test');
		expect([ended.code, ended.stderr]).toEqual([10, expect.stringContaining(path)]);
		truncateSync(path, 5000);
		expect((await runCommand(folder, path, '--authority', 'test')).code).toBe(10);
	});

	test('16: keys that are damaged are never made anew', async () => {
		const other = ingestFolder();
		other.write('state', { 'keys.json': '{"rounding_key": "abc"}' });
		const ended = await runCommand(other, input, '--authority', 'test');
		expect([ended.code, ended.stderr]).toEqual([16, expect.stringContaining('restore it from your backup')]);
		expect(readFileSync(join(other.state, 'keys.json'), 'utf8')).toBe('{"rounding_key": "abc"}');
	});

	test.each([
		[['--no-such-option']],
		[['--as-of', 'yesterday']],
		[['--as-of', '2024-02-30']],
		[['--max-quarantine', 'few']],
		[['--max-quarantine', '101']],
		[['--authority', 'Not A Code']],
		[['--profile']],
	])('64: %s', async (argv) => {
		const ended = await runCommand(folder, ...argv);
		expect([ended.code, ended.stdout]).toEqual([64, '']);
		expect(ended.stderr.trim().length).toBeGreaterThan(10);
	});
});

describe('15: a place that can not be written', () => {
	test.each(['out', 'state'] as const)('%s is a file', async (name) => {
		const other = ingestFolder();
		writeFileSync(other[name], 'in the way');
		const ended = await runCommand(other, input, '--authority', 'test');
		expect([ended.code, ended.stderr]).toEqual([
			15,
			expect.stringContaining(`can not write: ${other[name]}`),
		]);
		expect(readFileSync(other[name], 'utf8')).toBe('in the way');
	});

	/** A limit on the size of files is a full disk that any machine can give; the number is in blocks of 512 bytes. */
	test.each([1, 200, 1000, 4000])('no more than %i blocks fit', async (blocks) => {
		const before = fingerprints(folder.out);
		const more = folder.write(`full-${blocks}`, many(5000, 0));
		const ended = await start(folder, [more, '--authority', 'test'], `ulimit -f ${blocks};`).ended;
		expect([ended.code, ended.stderr]).toEqual([15, expect.stringContaining('can not write')]);
		expect(fingerprints(folder.out)).toEqual(before);
	});

	test('and the next load, with room, succeeds', async () => {
		rmSync(join(folder.out, 'no-such'), { force: true });
		expect((await runCommand(folder, folder.write('room', many(10, 0)), '--authority', 'test')).code).toBe(0);
	});
});
