import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, describe, expect, test } from 'vitest';
import { Engine } from '../../ingest/engine.ts';
import { openParquet } from '../../ingest/readers/parquet.ts';
import { ingestFolder } from './ingest-folder.ts';

const folder = ingestFolder();
const engine = await Engine.open(':memory:', folder.folder);
const instance = await DuckDBInstance.create(':memory:');
const connection = await instance.connect();
afterAll(() => {
	engine.close();
	connection.closeSync();
	instance.closeSync();
});

let written = 0;
async function write(select: string): Promise<string> {
	const path = join(folder.write(`p${(written += 1)}`, { 'read-me.txt': '' }), 'a.parquet');
	await connection.run(`copy (${select}) to '${path}' (format parquet)`);
	return path;
}

describe('a value of a Parquet file travels as text', () => {
	test.each([
		['a number beyond doubles', '9007199254740993::bigint', '9007199254740993'],
		['a list', "['a', 'b']", 'a|b'],
		['yes or no', 'true', 'yes'],
		['a day', "date '2024-05-17'", '2024-05-17'],
		['a moment in no zone', "timestamp '2024-05-17 23:30:00'", '2024-05-17 23:30:00'],
		['a moment in a zone', "timestamptz '2024-05-17 23:30:00+00'", '2024-05-17T23:30:00.000Z'],
		['nested values', "{'a': 1::bigint, 'b': ['x']}", '{"a":"1","b":["x"]}'],
		['bytes', "'a'::blob", '\\x61'],
		['nothing', 'null::varchar', null],
	])('%s', async (_, value, text) => {
		const { records } = await openParquet(engine, await write(`select ${value} as v`));
		expect(await Array.fromAsync(records)).toEqual([{ line: 1, values: [text] }]);
	});
});

test('digits that would be lost are refused, and so are very many columns', async () => {
	const exact = await write('select 1::decimal(38, 0) as id');
	await expect(openParquet(engine, exact)).rejects.toThrow(/id is DECIMAL\(38,0\).*write it as text/);
	const columns = Array.from({ length: 5000 }, (_, at) => `${at} as c${at}`);
	const wide = await write(`select ${columns.join(', ')}`);
	await expect(openParquet(engine, wide)).rejects.toThrow(/5000 columns/);
});

test('a file that changes while it is read is refused', async () => {
	const path = await write('select 1 as v');
	const { records } = await openParquet(engine, path);
	appendFileSync(path, 'x');
	await expect(Array.fromAsync(records)).rejects.toThrow(/changed while it was read|damaged/);
});
