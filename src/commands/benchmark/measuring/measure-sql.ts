import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Parameters } from '../../../../ingest/engine.ts';
import { measureProcess, type Measured } from './measured-process.ts';

export interface SqlRun {
	name: string;
	/** A file, or `:memory:`. */
	database: string;
	files: URL[];
	parameters: Parameters;
	/** A folder for what does not fit in memory. */
	folder: string;
	signal?: AbortSignal;
}

/** Runs .sql files in a process of their own; `stdout` holds the rows of the last one as JSON. */
export function measureSql({ name, database, files, parameters, folder, signal }: SqlRun): Promise<Measured> {
	const program = fileURLToPath(new URL('./sql-program.ts', import.meta.url));
	const args = [program, database, join(folder, 'spill'), JSON.stringify(parameters)];
	return measureProcess({ name, args: [...args, ...files.map((file) => fileURLToPath(file))], signal });
}
