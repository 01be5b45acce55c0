import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildWhenNeeded } from './building/build-when-needed.ts';
import { runNode } from './building/run-node.ts';

// Everything between a fresh clone and an answering page: build, load the demo, serve.
process.env.PORT ??= '3000';
process.env.ORIGIN ??= `http://localhost:${process.env.PORT}`;
process.env.HERKOMST_BUILD ??= 'data/build';

await buildWhenNeeded();
if (!existsSync(join(process.env.HERKOMST_BUILD, 'current'))) {
	process.stderr.write('No snapshot yet: loading the demonstration and the public record.\n');
	const code = await runNode(['ingest/main.ts', '--out', process.env.HERKOMST_BUILD]);
	if (code !== 0) process.exit(code);
}
await import(pathToFileURL(join(process.cwd(), 'build', 'index.js')).href);
process.stderr.write(`Herkomst is served on ${process.env.ORIGIN}\n`);
