import { cpus, totalmem } from 'node:os';
import { version } from '@duckdb/node-api';
import { gibibytes } from './target.ts';

export interface Machine {
	cpu_model: string;
	n_cpus: number;
	memory_gibibytes: number;
	node_version: string;
	duckdb_version: string;
}

/** What the figures were measured on; without its name, its paths or the day. */
export const describeMachine = (): Machine => ({
	cpu_model: cpus()[0]?.model.trim() ?? 'unknown',
	n_cpus: cpus().length,
	memory_gibibytes: Math.round(gibibytes(totalmem())),
	node_version: process.versions.node,
	duckdb_version: version(),
});
