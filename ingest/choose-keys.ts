import { createKeys, demoKeys, keysPath, randomKeys, readKeys, type Keys } from './keys.ts';
import type { IngestOptions } from './options.ts';
import type { Progress } from './progress.ts';

/**
 * The published key for the demo; for real data the state folder's own, made once at random when there is none. A dry run
 * writes none: complainants then have passing pseudonyms, and the id that it tells is not the one that a load will give.
 */
export function chooseKeys({ state, is_dry_run }: IngestOptions, is_demo: boolean, progress: Progress): Keys {
	if (is_demo) return demoKeys;
	const keys = readKeys(state);
	if (keys) return keys;
	if (is_dry_run) {
		progress.note(`There are no secret keys in ${keysPath(state)} yet: the snapshot will have another id.`);
		return randomKeys();
	}
	progress.note(
		`Secret keys are made in ${keysPath(state)}. Keep a copy of it: without it, figures round differently.`,
	);
	return createKeys(state);
}
