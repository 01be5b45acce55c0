import { DuckDBInstance } from '@duckdb/node-api';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { Language } from '../../src/lib/domain/label.ts';
import { openContext, type Context } from '../../src/lib/server/context.ts';
import { openDatabase, type Database } from '../../src/lib/server/database.ts';

/** Writes a public file from fixture.sql into a new build folder and lets `current` name it; `changes` is SQL run on it first. */
export const makeBuildFolder = async (
	changes = '',
): Promise<{ folder: string; path: string; remove: () => void }> => {
	const folder = mkdtempSync(join(tmpdir(), 'herkomst-'));
	mkdirSync(join(folder, 'fixture-1'));
	const path = join(folder, 'fixture-1', 'public.duckdb');
	const instance = await DuckDBInstance.create(path);
	const connection = await instance.connect();
	await connection.run(readFileSync(new URL('fixture.sql', import.meta.url), 'utf8'));
	if (changes !== '') await connection.run(changes);
	connection.closeSync();
	instance.closeSync();
	writeFileSync(join(folder, 'current'), 'fixture-1\n');
	return { folder, path, remove: () => rmSync(folder, { recursive: true }) };
};

/** Opens such a file for the tests of one module, and removes it after them. */
export const openFixture = async (
	language: Language,
	changes = '',
): Promise<{ database: Database; context: Context }> => {
	const build = await makeBuildFolder(changes);
	const database = await openDatabase(build.path);
	afterAll(() => {
		database.close();
		build.remove();
	});
	return { database, context: await openContext(database, language) };
};
