import { readFileSync } from 'node:fs';
import {
	DuckDBInstance,
	listValue,
	structValue,
	LIST,
	STRUCT,
	VARCHAR,
	type DuckDBAppender,
	type DuckDBConnection,
	type DuckDBPreparedStatement,
} from '@duckdb/node-api';

/** What a named parameter of a `.sql` file may hold. Dates travel as ISO text and are cast in the SQL; a record is a struct of texts. */
export type Parameter = string | number | boolean | null | string[] | Uint8Array | Record<string, string>;
export type Parameters = Record<string, Parameter>;
export type Row = Record<string, unknown>;

/** The ingest's own engine: one connection, no extension ever fetched, static `.sql` files only. */
export class Engine {
	private readonly instance: DuckDBInstance;
	private readonly connection: DuckDBConnection;

	private constructor(instance: DuckDBInstance, connection: DuckDBConnection) {
		this.instance = instance;
		this.connection = connection;
	}

	/** Opens `path` for writing. `temp_directory` takes what does not fit in memory. */
	static async open(path: string, temp_directory: string): Promise<Engine> {
		const instance = await DuckDBInstance.create(path, {
			temp_directory,
			memory_limit: process.env.HERKOMST_INGEST_MEMORY ?? '4GB',
			autoinstall_known_extensions: 'false',
			autoload_known_extensions: 'false',
			allow_community_extensions: 'false',
			preserve_insertion_order: 'false',
		});
		return new Engine(instance, await instance.connect());
	}

	/** ATTACH takes no parameters (DuckDB 1.5), so this is the one place where a path becomes SQL text. */
	async attach(path: string, name: 'analyst' | 'public_file' | 'previous'): Promise<void> {
		const quoted = `'${path.replaceAll("'", "''")}'`;
		await this.connection.run(`attach ${quoted} as ${name}${name === 'previous' ? ' (read_only)' : ''}`);
	}

	async detach(name: 'analyst' | 'public_file' | 'previous'): Promise<void> {
		await this.connection.run(`detach ${name}`);
	}

	/** Runs every statement of a `.sql` file; each binds the parameters that it names. */
	async run(file: URL, parameters: Parameters = {}): Promise<void> {
		await this.each(file, parameters, (statement) => statement.run());
	}

	/** Runs a `.sql` file and returns the rows of its last statement, with plain JavaScript values. */
	async rows<T extends Row = Row>(file: URL, parameters: Parameters = {}): Promise<T[]> {
		const results = await this.each(file, parameters, (statement) => statement.runAndReadAll());
		return (results.at(-1)?.getRowObjectsJS() ?? []) as T[];
	}

	/** Streams the rows of a one-statement file in chunks, for results that need not fit in memory. */
	async *stream<T extends Row = Row>(file: URL, parameters: Parameters = {}): AsyncGenerator<T[]> {
		const results = await this.each(file, parameters, (statement) => statement.stream());
		const result = results.at(-1);
		if (result) for await (const rows of result.yieldRowObjectJs()) yield rows as T[];
	}

	appender(schema: string, table: string): Promise<DuckDBAppender> {
		return this.connection.createAppender(table, schema);
	}

	close(): void {
		this.connection.closeSync();
		this.instance.closeSync();
	}

	private async each<R>(
		file: URL,
		parameters: Parameters,
		run: (statement: DuckDBPreparedStatement) => Promise<R>,
	): Promise<R[]> {
		const name = file.pathname.split('/').slice(-2).join('/');
		try {
			const statements = await this.connection.extractStatements(readFileSync(file, 'utf8'));
			const results: R[] = [];
			for (let index = 0; index < statements.count; index += 1) {
				const statement = await statements.prepare(index);
				bind(statement, parameters);
				results.push(await run(statement));
			}
			return results;
		} catch (cause) {
			throw new Error(`invalid model: ${name}: ${cause instanceof Error ? cause.message : cause}`, { cause });
		}
	}
}

function bind(statement: DuckDBPreparedStatement, parameters: Parameters): void {
	for (let index = 1; index <= statement.parameterCount; index += 1) {
		const name = statement.parameterName(index);
		const value = parameters[name];
		if (value === undefined) throw new Error(`missing parameter: ${name}`);
		if (value === null) statement.bindNull(index);
		else if (typeof value === 'string') statement.bindVarchar(index, value);
		else if (typeof value === 'boolean') statement.bindBoolean(index, value);
		else if (typeof value === 'number') statement.bindDouble(index, value);
		else if (Array.isArray(value)) statement.bindList(index, listValue(value), LIST(VARCHAR));
		else if (value instanceof Uint8Array) statement.bindBlob(index, value);
		else statement.bindStruct(index, structValue(value), STRUCT(textEntries(value)));
	}
}

const textEntries = (value: Record<string, string>) =>
	Object.fromEntries(Object.keys(value).map((name) => [name, VARCHAR]));
