import { runNode } from './building/run-node.ts';

// The same tests with many more random cases: what `npm test` samples, this searches.
process.exitCode = await runNode(['node_modules/vitest/vitest.mjs', 'run', '--testTimeout=3600000'], {
	...process.env,
	HERKOMST_PROVE: '1',
});
