import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { isRunning } from '../../ingest/lock.ts';
import type { Summary } from '../../ingest/manifest.ts';
import { readOptions } from '../../ingest/options.ts';
import { ingest } from '../../ingest/run.ts';
import { quiet } from './ingest-folder.ts';

export interface DemoSnapshot {
	summary: Summary;
	analyst: string;
	published: string;
	manifest: string;
}

const prefix = 'herkomst-demo-';

/** The demo, ingested once for all test files of a run: they share the process that started them. */
export async function demoSnapshot(): Promise<DemoSnapshot> {
	clearOlderRuns();
	const folder = join(tmpdir(), `${prefix}${process.ppid}`);
	const done = join(folder, 'summary.json');
	if (claim(folder)) {
		const options = readOptions(['--out', join(folder, 'out')], { HERKOMST_STATE: join(folder, 'state') });
		const summary = await ingest(options, quiet).catch((cause: unknown) => {
			rmSync(folder, { recursive: true, force: true });
			throw cause;
		});
		writeFileSync(done, JSON.stringify(summary));
	}
	while (!existsSync(done)) {
		if (!existsSync(folder)) throw new Error('the demo could not be ingested; see the test file that tried');
		await setTimeout(100);
	}
	const summary = JSON.parse(readFileSync(done, 'utf8')) as Summary;
	const file = (name: string): string => join(folder, 'out', summary.snapshot_id, name);
	return {
		summary,
		analyst: file('analyst.duckdb'),
		published: file('public.duckdb'),
		manifest: file('manifest.json'),
	};
}

function claim(folder: string): boolean {
	try {
		mkdirSync(folder);
		return true;
	} catch {
		return false;
	}
}

function clearOlderRuns(): void {
	for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(prefix)))
		if (!isRunning(Number(name.slice(prefix.length))))
			rmSync(join(tmpdir(), name), { recursive: true, force: true });
}
