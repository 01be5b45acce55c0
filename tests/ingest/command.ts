import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { IngestFolder } from './ingest-folder.ts';

export interface Ended {
	code: number | null;
	signal: NodeJS.Signals | null;
	stdout: string;
	stderr: string;
}

export interface Running {
	ended: Promise<Ended>;
	kill(): void;
	/** Asks it to end, as Ctrl-C does. */
	stop(): void;
	/** Resolves once the command has said this on stderr. */
	says(text: string): Promise<void>;
}

/** Starts the real command in a process of its own, as a person would. `before` goes before it on the line of a shell. */
export function start(folder: IngestFolder, argv: string[], before = ''): Running {
	const words = ['--', process.execPath, 'ingest/main.ts', '--out', folder.out, ...argv];
	const child = spawn('/bin/sh', ['-c', `${before} exec "$@"`, ...words], {
		env: { ...process.env, HERKOMST_STATE: folder.state, HERKOMST_BUILD: folder.out },
	});
	let [stdout, stderr] = ['', ''];
	const listeners = new Set<() => void>();
	child.stdout.on('data', (data: Buffer) => (stdout += data.toString()));
	child.stderr.on('data', (data: Buffer) => {
		stderr += data.toString();
		for (const listener of listeners) listener();
	});
	const ended = new Promise<Ended>((resolve) =>
		child.on('close', (code, signal) => resolve({ code, signal, stdout, stderr })),
	);
	return {
		ended,
		kill: () => child.kill('SIGKILL'),
		stop: () => child.kill('SIGINT'),
		says: (text) =>
			Promise.race([
				ended.then(() => undefined),
				new Promise<void>((resolve) => listeners.add(() => stderr.includes(text) && resolve())),
			]),
	};
}

export const runCommand = (folder: IngestFolder, ...argv: string[]): Promise<Ended> =>
	start(folder, argv).ended;

/** Every file below the folder of snapshots, with a hash of its bytes. */
export function fingerprints(out: string): Record<string, string> {
	if (!existsSync(out)) return {};
	const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	return Object.fromEntries(
		files
			.map((entry) => join(entry.parentPath, entry.name))
			.sort()
			.map((path) => [path, createHash('sha256').update(readFileSync(path)).digest('hex')]),
	);
}
