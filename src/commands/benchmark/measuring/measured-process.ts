import { spawn } from 'node:child_process';
import { watchPeakMemory } from './resident-memory.ts';

export interface Measured {
	/** From start to end, the start of Node included. */
	seconds: number;
	/** Peak resident memory of the process; null where it can not be measured. Processes that it starts itself do not count. */
	peak_bytes: number | null;
	stdout: string;
}

export interface NodeProgram {
	/** What an error calls it. */
	name: string;
	args: string[];
	environment?: NodeJS.ProcessEnv;
	/** Ends the program, and waits until it is gone, so that its files can be removed. */
	signal?: AbortSignal;
}

/** Runs a Node program by itself and measures it; its stderr is shown. Throws when it ends otherwise than with 0, or was stopped. */
export async function measureProcess({ name, args, environment, signal }: NodeProgram): Promise<Measured> {
	signal?.throwIfAborted();
	return new Promise((resolve, reject) => {
		const started = performance.now();
		const child = spawn(process.execPath, args, {
			stdio: ['ignore', 'pipe', 'inherit'],
			env: { ...process.env, ...environment },
		});
		const memory = watchPeakMemory(child.pid);
		const end = (): void => void child.kill('SIGKILL');
		signal?.addEventListener('abort', end);
		let stdout = '';
		child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
		child.on('error', reject);
		child.on('close', (code, killed_by) => {
			const seconds = (performance.now() - started) / 1000;
			const peak_bytes = memory.end();
			signal?.removeEventListener('abort', end);
			if (signal?.aborted) reject(signal.reason as Error);
			else if (code === 0) resolve({ seconds, peak_bytes, stdout });
			else reject(new Error(`failed: ${name} ended with ${code ?? killed_by}`));
		});
	});
}
