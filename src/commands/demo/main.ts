import { mkdirSync, writeFileSync } from 'node:fs';
import { demoFiles, demoSeed } from './files.ts';

/** Writes the committed demo: fictional complaints, vendors, filings and assertions, as native input. */
const folder = new URL('../../../data/demo/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries(demoFiles(demoSeed))) {
	writeFileSync(new URL(name, folder), text);
	console.error(`${name}: ${Math.ceil(Buffer.byteLength(text) / 1024)} kB`);
}
