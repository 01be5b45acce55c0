import { spawn } from 'node:child_process';
import type { Place } from './place.ts';

export interface Ended {
	code: number | null;
	signal: NodeJS.Signals | null;
	stderr: string;
	/** Milliseconds from start to end. */
	duration: number;
}

export interface Surroundings {
	/** Words before the command: a tracer, a shell with limits. */
	wrapper?: string[];
	/** Flags of Node. */
	flags?: string[];
	environment?: Record<string, string>;
	/** The user to run as, by number. */
	user?: number;
	/** Milliseconds after which it is killed. */
	killed_after?: number;
}

/** Runs the real command in a process of its own, as a person would. */
export function loadInProcess(place: Place, argv: string[], surroundings: Surroundings = {}): Promise<Ended> {
	const { wrapper = [], flags = [], environment = {}, user, killed_after } = surroundings;
	const [command = process.execPath, ...words] = [
		...wrapper,
		process.execPath,
		...flags,
		'ingest/main.ts',
		...['--out', place.out, ...argv],
	];
	const started = performance.now();
	const child = spawn(command, words, {
		env: { ...process.env, HERKOMST_STATE: place.state, ...environment },
		stdio: ['ignore', 'ignore', 'pipe'],
		...(user === undefined ? {} : { uid: user, gid: user }),
	});
	let stderr = '';
	child.stderr.on('data', (data: Buffer) => (stderr += data.toString()));
	const timer =
		killed_after === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killed_after);
	return new Promise((resolve, reject) => {
		child.on('error', reject);
		child.on('close', (code, signal) => {
			clearTimeout(timer);
			resolve({ code, signal, stderr, duration: performance.now() - started });
		});
	});
}
