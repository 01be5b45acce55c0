import { cpSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase, type Database } from '../../src/lib/server/database.ts';
import { Snapshots } from '../../src/lib/server/snapshots.ts';
import { makeBuildFolder } from './fixture.ts';

let build: Awaited<ReturnType<typeof makeBuildFolder>>;
let database: Database;
beforeAll(async () => {
	build = await makeBuildFolder();
	database = await openDatabase(build.path);
});
afterAll(() => {
	database.close();
	build.remove();
});

describe('an open database', () => {
	test.each([
		['reads no other file', "select * from read_text('/etc/hostname')"],
		['writes nothing', 'delete from public_counts'],
		['attaches nothing', "attach ':memory:' as other"],
		['copies nothing out', "copy snapshot to 'out.csv'"],
		['loads nothing', 'install httpfs'],
		['keeps its settings', 'set enable_external_access = true'],
	])('%s', async (_, statement) => {
		await expect(database.rows(statement)).rejects.toThrow();
	});

	test('stops a statement that runs too long, and goes on', async () => {
		const endless =
			'select count(*) as n from range(1000000000) a, range(1000000) b where a.range % 7 = b.range';
		await expect(database.rows(endless)).rejects.toThrow(/interrupt/i);
		await expect(database.rows('select 1 as one')).resolves.toEqual([{ one: 1 }]);
	});

	test('answers more questions at once than it has connections', async () => {
		const asked = Array.from({ length: 40 }, (_, n) => database.rows(`select ${n} as n`));
		expect(await Promise.all(asked)).toEqual(Array.from({ length: 40 }, (_, n) => [{ n }]));
	});
});

describe('the served snapshot', () => {
	const snapshotOf = (reader: Database) => reader.rows('select snapshot_id from snapshot');

	test('is none in an empty folder', async () => {
		expect(await new Snapshots(join(build.folder, 'absent')).lease()).toBeNull();
	});

	test('is swapped without disturbing who still reads the old one', async () => {
		const snapshots = new Snapshots(build.folder);
		const before = await snapshots.lease();
		mkdirSync(join(build.folder, 'fixture-2'));
		cpSync(build.path, join(build.folder, 'fixture-2', 'public.duckdb'));
		writeFileSync(join(build.folder, 'next'), 'fixture-2');
		renameSync(join(build.folder, 'next'), join(build.folder, 'current'));
		const after = await snapshots.lease();
		expect([before?.snapshot_id, after?.snapshot_id]).toEqual(['fixture-1', 'fixture-2']);
		expect(await snapshotOf(before!.reader as Database)).toHaveLength(1);
		before?.release();
		await expect(snapshotOf(before!.reader as Database)).rejects.toThrow();
		after?.release();
		expect(await snapshotOf(after!.reader as Database)).toHaveLength(1);
		snapshots.close();
	});

	test('stays the old one when the new file can not be read', async () => {
		writeFileSync(join(build.folder, 'current'), 'fixture-1');
		const snapshots = new Snapshots(build.folder);
		(await snapshots.lease())?.release();
		writeFileSync(join(build.folder, 'current'), 'fixture-3');
		expect((await snapshots.lease())?.snapshot_id).toBe('fixture-1');
		snapshots.close();
	});
});
