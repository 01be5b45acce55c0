import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { IngestError } from './errors.ts';

/** Holds the folder of snapshots for one ingest. A lock whose process is gone is taken over. Returns the release. */
export function takeLock(out: string): () => void {
	mkdirSync(out, { recursive: true });
	const lock = join(out, '.lock');
	const own = join(out, `.lock-${process.pid}`);
	writeFileSync(own, String(process.pid), { mode: 0o600 });
	try {
		if (!tryLink(own, lock)) takeOver(own, lock);
	} finally {
		rmSync(own, { force: true });
	}
	return () => rmSync(lock, { force: true });
}

/** A lock appears whole or not at all: nobody ever reads one without its process. */
function tryLink(own: string, lock: string): boolean {
	try {
		linkSync(own, lock);
		return true;
	} catch (cause) {
		if ((cause as NodeJS.ErrnoException).code === 'EEXIST') return false;
		throw cause;
	}
}

function takeOver(own: string, lock: string): void {
	const pid = holder(lock);
	if (isRunning(pid)) throw running(pid);
	// Whoever moves the old lock away first goes on. A new lock caught in the move is put back.
	const moved = `${own}-moved`;
	try {
		renameSync(lock, moved);
		if (isRunning(holder(moved))) tryLink(moved, lock);
	} catch (cause) {
		if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw cause;
	} finally {
		rmSync(moved, { force: true });
	}
	if (!tryLink(own, lock)) throw running(holder(lock));
}

const running = (pid: number): IngestError =>
	new IngestError('already_running', `another ingest is running (process ${pid}); wait for it to end`);

/** The process that holds a lock; 0 when the lock is gone by now. */
function holder(lock: string): number {
	try {
		return Number(readFileSync(lock, 'utf8'));
	} catch (cause) {
		if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return 0;
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
