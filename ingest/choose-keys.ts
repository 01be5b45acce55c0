import { createKeys, demoKeys, keysPath, readKeys, type Keys } from './keys.ts';
import type { Progress } from './progress.ts';

/** The published key for the demo; for real data the state folder's own, made once at random when there is none. */
export function chooseKeys(state: string, is_demo: boolean, progress: Progress): Keys {
	if (is_demo) return demoKeys;
	const keys = readKeys(state);
	if (keys) return keys;
	progress.note(
		`Secret keys are made in ${keysPath(state)}. Keep a copy of it: without it, figures round differently.`,
	);
	return createKeys(state);
}
