import { pathToFileURL } from 'node:url';
import { Engine, type Parameters, type Row } from '../../../../ingest/engine.ts';

// A program of its own, to be measured: runs .sql files one after another in a database, each with the same parameters, and
// prints the rows of the last one as JSON. Arguments: database, folder for what does not fit in memory, parameters as JSON, files.
const [database = '', spill = '', parameters = '{}', ...files] = process.argv.slice(2);

const engine = await Engine.open(database, spill);
try {
	const bound = JSON.parse(parameters) as Parameters;
	let rows: Row[] = [];
	for (const file of files) rows = await engine.rows(pathToFileURL(file), bound);
	const plain = (_: string, value: unknown): unknown => (typeof value === 'bigint' ? Number(value) : value);
	process.stdout.write(JSON.stringify(rows, plain));
} finally {
	engine.close();
}
