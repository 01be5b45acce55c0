import { mkdtempSync, rmSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';

export interface Workplace {
	/** A folder of its own for whatever is made. */
	folder: string;
	/** Aborted when the command is told to stop. */
	signal: AbortSignal;
}

const stops = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Does `work` in a fresh folder below `parent` and removes it, whether the work succeeds, fails or is stopped (Ctrl-C); unless it is
 * to be kept. Whoever works there ends what it started when `signal` says so: only then is the folder removed.
 */
export async function inWorkplace<Result>(
	parent: string,
	is_kept: boolean,
	work: (workplace: Workplace) => Promise<Result>,
): Promise<Result> {
	const folder = mkdtempSync(join(parent, 'herkomst-bench-'));
	const stopping = new AbortController();
	const stop = (name: NodeJS.Signals): void => {
		process.exitCode = 128 + constants.signals[name];
		stopping.abort(new Error(`stopped: ${name}`));
	};
	for (const name of stops) process.on(name, stop);
	try {
		return await work({ folder, signal: stopping.signal });
	} finally {
		for (const name of stops) process.off(name, stop);
		if (is_kept) process.stderr.write(`The files are kept in ${folder}\n`);
		else rmSync(folder, { recursive: true, force: true });
	}
}
