import { DuckDBInstance, type DuckDBValue } from '@duckdb/node-api';
import { readFileSync } from 'node:fs';

export interface Macros {
	rows<T extends Record<string, unknown>>(
		sql: string,
		parameters?: Record<string, DuckDBValue>,
	): Promise<T[]>;
	close(): void;
}

/** A database in memory that holds the macros of the ingest and nothing else. */
export async function openMacros(): Promise<Macros> {
	const instance = await DuckDBInstance.create(':memory:');
	const connection = await instance.connect();
	await connection.run(readFileSync('ingest/models/schema/macros.sql', 'utf8'));
	return {
		rows: async <T extends Record<string, unknown>>(
			sql: string,
			parameters: Record<string, DuckDBValue> = {},
		) => (await connection.runAndReadAll(sql, parameters)).getRowObjectsJS() as T[],
		close: () => {
			connection.closeSync();
			instance.closeSync();
		},
	};
}
