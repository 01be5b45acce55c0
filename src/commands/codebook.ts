import { mkdirSync, writeFileSync } from 'node:fs';
import { codebookFiles } from './codebook/tables.ts';

/** `npm run codebook`: writes the words of src/lib/domain to data/codebook, for whoever reads data and not code. */
const folder = new URL('../../data/codebook/', import.meta.url);

mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries(codebookFiles())) {
	writeFileSync(new URL(name, folder), text);
	process.stderr.write(`data/codebook/${name}: ${text.split('\n').length - 2} rows\n`);
}
