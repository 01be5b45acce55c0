import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { IngestError } from './errors.ts';

/** Holds the folder of snapshots for one ingest. A lock whose process is gone is taken over. Returns the release. */
export function takeLock(out: string): () => void {
	mkdirSync(out, { recursive: true });
	const path = join(out, '.lock');
	if (!tryLock(path)) {
		const pid = Number(readFileSync(path, 'utf8'));
		if (isRunning(pid))
			throw new IngestError(
				'already_running',
				`another ingest is running (process ${pid}); wait for it to end`,
			);
		rmSync(path, { force: true });
		if (!tryLock(path))
			throw new IngestError('already_running', 'another ingest has just started; wait for it to end');
	}
	return () => rmSync(path, { force: true });
}

function tryLock(path: string): boolean {
	try {
		const handle = openSync(path, 'wx', 0o600);
		writeSync(handle, String(process.pid));
		closeSync(handle);
		return true;
	} catch (cause) {
		if ((cause as NodeJS.ErrnoException).code === 'EEXIST') return false;
		throw cause;
	}
}

export function isRunning(pid: number): boolean {
	if (!Number.isInteger(pid) || pid <= 0) return false;
	try {
		process.kill(pid, 0);
		return true;
	} catch (cause) {
		return (cause as NodeJS.ErrnoException).code === 'EPERM';
	}
}
