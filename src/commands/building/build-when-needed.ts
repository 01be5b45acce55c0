import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runNode } from './run-node.ts';

const mark = join('build', '.built-from');

/** Builds the server when its sources are not those of the last build. Throws when the build fails. */
export async function buildWhenNeeded(): Promise<void> {
	const sources = sourcesHash();
	if (existsSync(join('build', 'index.js')) && existsSync(mark) && readFileSync(mark, 'utf8') === sources)
		return;
	process.stderr.write('Building the server.\n');
	const code = await runNode([join('node_modules', 'vite', 'bin', 'vite.js'), 'build', '--logLevel', 'warn']);
	if (code !== 0) throw new Error(`invalid build: vite ended with ${code}`);
	writeFileSync(mark, sources);
}

function sourcesHash(): string {
	const hash = createHash('sha256');
	for (const file of ['package-lock.json', 'svelte.config.js', 'vite.config.ts'])
		hash.update(readFileSync(file));
	for (const folder of ['src', 'static']) {
		const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
			entry.isFile(),
		);
		for (const path of entries.map((entry) => join(entry.parentPath, entry.name)).sort())
			hash.update(path).update(readFileSync(path));
	}
	return hash.digest('hex');
}
