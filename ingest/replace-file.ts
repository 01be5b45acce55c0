import { renameSync, rmSync, statSync, writeFileSync } from 'node:fs';

/** Replaces a file whole, by rename: a crash or a full disk leaves the old one as it was, never half a line. `mode` says who may read it. */
export function replaceFile(path: string, text: string, mode = 0o600): void {
	const next = `${path}.next`;
	try {
		writeFileSync(next, text, { mode, flush: true });
		renameSync(next, path);
	} catch (cause) {
		if (statSync(next, { throwIfNoEntry: false })?.isFile()) rmSync(next);
		throw cause;
	}
}
