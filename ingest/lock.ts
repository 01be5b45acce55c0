import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { IngestError } from './errors.ts';

/** Holds the folder of snapshots and the state folder together: texts and ledgers belong to one run at a time. Returns the release. */
export function takeLocks(out: string, state: string): () => void {
	const release = takeLock(out);
	try {
		mkdirSync(state, { recursive: true, mode: 0o700 });
		const releaseState = takeLock(state);
		return () => {
			releaseState();
			release();
		};
	} catch (cause) {
		release();
		throw cause;
	}
}

/** Holds the folder of snapshots for one ingest. A lock whose process is gone is taken over. Returns the release. */
export function takeLock(out: string): () => void {
	mkdirSync(out, { recursive: true });
	const lock = join(out, '.lock');
	const own = join(out, `.lock-${process.pid}`);
	writeFileSync(own, `${process.pid} ${startOf(process.pid)}`, { mode: 0o600 });
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
	const held = holder(lock);
	if (isHeld(held)) throw running(held);
	// Whoever moves the old lock away first goes on. A new lock caught in the move is put back.
	const moved = `${own}-moved`;
	try {
		renameSync(lock, moved);
		if (isHeld(holder(moved))) tryLink(moved, lock);
	} catch (cause) {
		if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw cause;
	} finally {
		rmSync(moved, { force: true });
	}
	if (!tryLink(own, lock)) throw running(holder(lock));
}

/** The process that holds a lock, as its number and when it began. */
interface Holder {
	pid: number;
	/** Empty where the system does not tell. */
	start: string;
}

const running = ({ pid }: Holder): IngestError =>
	new IngestError('already_running', `another ingest is running (process ${pid}); wait for it to end`);

/** Process 0 when the lock is gone by now. */
function holder(lock: string): Holder {
	try {
		const [pid, start = ''] = readFileSync(lock, 'utf8').split(' ');
		return { pid: Number(pid), start };
	} catch (cause) {
		if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return { pid: 0, start: '' };
		throw cause;
	}
}

/** Numbers of processes come round again; in a container the next run has often the very number of the killed one. */
function isHeld({ pid, start }: Holder): boolean {
	const began = startOf(pid);
	return isRunning(pid) && (start === '' || began === '' || start === began);
}

/** When a process began, in ticks since the system did. */
const startOf = (pid: number): string => told(pid)[19] ?? '';

/** What the system tells of a process: field 3 of proc(5) and on, behind a name that may hold blanks and brackets. Empty where it does not. */
function told(pid: number): string[] {
	try {
		return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
	} catch {
		return [];
	}
}

/** One that was killed and that nobody has asked after yet (a zombie) still has its number, and runs no more. */
export function isRunning(pid: number): boolean {
	if (!Number.isInteger(pid) || pid <= 0) return false;
	try {
		process.kill(pid, 0);
		return told(pid)[0] !== 'Z';
	} catch (cause) {
		return (cause as NodeJS.ErrnoException).code === 'EPERM';
	}
}
