import { DuckDBInstance, type DuckDBConnection, type DuckDBType, type DuckDBValue } from '@duckdb/node-api';
import { WaitingRoom } from './waiting-room.ts';

/** Rows out of one snapshot; the questions know no more of the engine than this. */
export interface Reader {
	/** Dates arrive as text (2024-05-17), integers as numbers. */
	rows<Row>(statement: string, values?: Parameters, types?: ParameterTypes): Promise<Row[]>;
}

export type Parameters = Record<string, DuckDBValue>;
export type ParameterTypes = Record<string, DuckDBType>;

export interface Database extends Reader {
	/** Waits for running statements, then lets go of the file. */
	close(): void;
}

const CONNECTIONS = 4;
const TIME_LIMIT_IN_MS = 2000;

/**
 * Opens a file for reading only. The engine may reach no other file and load nothing, and its settings are locked:
 * DuckDB has no privileges inside, so what it can not do at all is the border (https://duckdb.org/docs/stable/operations_manual/securing_duckdb/overview).
 */
export const openDatabase = async (path: string): Promise<Database> => {
	const instance = await DuckDBInstance.create(path, {
		access_mode: 'READ_ONLY',
		threads: '2',
		memory_limit: '512MB',
		autoinstall_known_extensions: 'false',
		autoload_known_extensions: 'false',
		allow_community_extensions: 'false',
		enable_external_access: 'false',
		lock_configuration: 'true',
	});
	const connections = await Promise.all(Array.from({ length: CONNECTIONS }, () => instance.connect()));
	const room = new WaitingRoom<DuckDBConnection>(connections);
	return {
		rows: <Row>(statement: string, values: Parameters = {}, types: ParameterTypes = {}) =>
			room.use(async (connection) => {
				const timer = setTimeout(() => connection.interrupt(), TIME_LIMIT_IN_MS);
				try {
					const reader = await connection.runAndReadAll(statement, values, types);
					return reader.getRowObjectsJson() as Row[];
				} finally {
					clearTimeout(timer);
				}
			}),
		close: () => {
			for (const connection of connections) connection.closeSync();
			instance.closeSync();
		},
	};
};
