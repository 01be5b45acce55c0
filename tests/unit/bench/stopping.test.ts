import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { inWorkplace } from '../../../src/commands/benchmark/workplace.ts';

const parent = mkdtempSync(join(tmpdir(), 'herkomst-stopping-'));
afterAll(() => rmSync(parent, { recursive: true, force: true }));

test('nothing is left behind by work that succeeds or fails, unless it is kept', async () => {
	expect(await inWorkplace(parent, false, async ({ folder }) => readdirSync(folder))).toEqual([]);
	const failing = inWorkplace(parent, false, () => Promise.reject(new Error('no')));
	await expect(failing).rejects.toThrow('no');
	expect(readdirSync(parent)).toEqual([]);
	await inWorkplace(parent, true, async () => undefined);
	expect(readdirSync(parent)).toHaveLength(1);
	rmSync(join(parent, readdirSync(parent)[0] ?? ''), { recursive: true });
});

test('the command that is stopped ends what it started and removes its files', async () => {
	const args = ['src/commands/bench.ts', '--complaints', '400000', '--folder', parent];
	const command = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
	let said = '';
	const ended = new Promise<number | null>((resolve) => command.on('close', resolve));
	command.stderr.setEncoding('utf8').on('data', (text: string) => {
		if (!said.includes('generating') && (said + text).includes('generating'))
			setTimeout(() => command.kill('SIGINT'), 300);
		said += text;
	});
	expect(await ended).toBe(130);
	expect(said).toMatch(/stopped: SIGINT/);
	expect(readdirSync(parent)).toEqual([]);
});
