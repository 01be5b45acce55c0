import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { checkDiskSpace } from '../../../src/commands/benchmark/disk-space.ts';
import { measureProcess } from '../../../src/commands/benchmark/measuring/measured-process.ts';
import { readPeakMemory } from '../../../src/commands/benchmark/measuring/resident-memory.ts';
import { readBenchmarkOptions } from '../../../src/commands/benchmark/options.ts';

const program = (code: string, signal?: AbortSignal) =>
	measureProcess({ name: 'the program', args: ['--eval', code], signal });

test('a process is measured with its time, its peak of memory and what it says', async () => {
	const filled = 300 * 1024 ** 2;
	const { seconds, peak_bytes, stdout } = await program(
		`let held = Buffer.alloc(${filled}, 1); console.log(held.length); held = null; setTimeout(() => {}, 300)`,
	);
	expect(seconds).toBeGreaterThan(0.3);
	expect(stdout).toBe(`${filled}\n`);
	if (existsSync('/proc/self/status')) expect(peak_bytes).toBeGreaterThan(filled);
	else expect(peak_bytes).toBeNull();
});

test('memory of a process that is not there is not measured', () => {
	expect(readPeakMemory(2 ** 30)).toBeNull();
});

test('a process that fails is no measurement', async () => {
	await expect(program('process.exit(3)')).rejects.toThrow('failed: the program ended with 3');
});

test('a process is gone once it was told to stop', async () => {
	const stopping = new AbortController();
	const running = program('setInterval(() => {}, 1000)', stopping.signal);
	stopping.abort(new Error('stopped: by the test'));
	await expect(running).rejects.toThrow('stopped: by the test');
	await expect(program('', stopping.signal)).rejects.toThrow('stopped: by the test');
});

test('room on the disk is looked at first', async () => {
	await expect(checkDiskSpace(tmpdir(), 1e15)).rejects.toThrow(/^missing disk space: .* use --folder DIR/);
	await checkDiskSpace(tmpdir(), 1);
});

test('the command line is read', () => {
	expect(readBenchmarkOptions([])).toEqual({ n_complaints: 1_000_000, folder: tmpdir(), is_kept: false });
	expect(readBenchmarkOptions(['--complaints', '20000', '--folder', '/data', '--keep'])).toEqual({
		n_complaints: 20_000,
		folder: '/data',
		is_kept: true,
	});
	for (const wrong of ['many', '9999', '20000.5']) {
		expect(() => readBenchmarkOptions(['--complaints', wrong])).toThrow(`invalid complaints: ${wrong}`);
	}
	expect(() => readBenchmarkOptions(['--complaint', '1'])).toThrow(/complaint/);
});
