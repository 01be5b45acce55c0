import { DuckDBInstance, type DuckDBValue } from '@duckdb/node-api';

export type Row = Record<string, unknown>;

/** The rows of one question to a file of a snapshot, opened read-only, with plain JavaScript values. */
export async function snapshotRows<T extends Row = Row>(
	path: string,
	sql: string,
	parameters: Record<string, DuckDBValue> = {},
): Promise<T[]> {
	const instance = await DuckDBInstance.create(path, { access_mode: 'READ_ONLY' });
	const connection = await instance.connect();
	try {
		const reader = await connection.runAndReadAll(sql, parameters);
		return reader.getRowObjectsJS() as T[];
	} finally {
		connection.closeSync();
		instance.closeSync();
	}
}

interface Column extends Row {
	name: string;
	column_name: string;
}

/** Every value of every column of a file, as text, with the place where it stands. */
export async function everyText(path: string): Promise<{ place: string; text: string }[]> {
	const columns = await snapshotRows<Column>(
		path,
		`select schema_name || '.' || table_name as name, column_name from duckdb_columns() where not internal`,
	);
	const texts = [];
	for (const { name, column_name } of columns) {
		const rows = await snapshotRows<{ text: string }>(
			path,
			`select distinct "${column_name}"::varchar as text from ${name} where "${column_name}" is not null`,
		);
		for (const { text } of rows) texts.push({ place: `${name}.${column_name}`, text });
	}
	return texts;
}
