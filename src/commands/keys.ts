import { createKeys, keyFingerprint, keysPath, readKeys } from '../../ingest/keys.ts';

const state = process.env.HERKOMST_STATE ?? 'data/state';
if (readKeys(state)) {
	process.stderr.write(
		`Keys are there already: ${keysPath(state)}. Other keys would round every figure anew; nothing was changed.\n`,
	);
	process.exitCode = 16;
} else {
	const keys = createKeys(state);
	process.stdout.write(
		`Keys made in ${keysPath(state)} (rounding key ${keyFingerprint(keys.rounding_key)}). Keep a copy in a safe place.\n`,
	);
}
