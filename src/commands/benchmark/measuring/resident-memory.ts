import { readFileSync } from 'node:fs';

/** Every so many milliseconds. The kernel keeps the peak itself, so only what comes after the last look is missed. */
const interval = 20;

/** Watches the resident memory of a process while it runs; `end` tells its peak in bytes, null where the system has no /proc. */
export function watchPeakMemory(pid: number | undefined): { end(): number | null } {
	let peak: number | null = null;
	const look = (): void => {
		if (pid !== undefined) peak = readPeakMemory(pid) ?? peak;
	};
	look();
	const timer = setInterval(look, interval);
	return {
		end: () => {
			clearInterval(timer);
			return peak;
		},
	};
}

/** VmHWM of proc_pid_status(5): the most that was ever resident, in bytes; null when the process or /proc is not there. */
export function readPeakMemory(pid: number): number | null {
	try {
		const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
		return kilobytes === undefined ? null : Number(kilobytes) * 1024;
	} catch {
		return null;
	}
}
