import { chmodSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** In order, never changed: a store has as many of them behind it as its `user_version` says. */
const migrations = ['migrations/1-quarantine-as-of', 'migrations/2-answer-readings'];

export const storePath = (state: string): string => join(state, 'narratives.sqlite');

/** Opens the restricted store of a state folder for writing, made or brought up to date where needed. Waits 5 s for other writers. */
export function openStore(state: string): DatabaseSync {
	mkdirSync(state, { recursive: true, mode: 0o700 });
	const path = storePath(state);
	const database = new DatabaseSync(path, { timeout: 5000 });
	try {
		chmodSync(path, 0o600);
		database.exec(textOf('schema'));
		if (userVersion(database) < migrations.length) inOneTransaction(database, () => migrate(database));
		return database;
	} catch (cause) {
		database.close();
		throw cause;
	}
}

/** Does all of `work` or, when it throws or the process ends, nothing. */
export function inOneTransaction<T>(database: DatabaseSync, work: () => T): T {
	database.exec('begin immediate');
	try {
		const result = work();
		database.exec('commit');
		return result;
	} catch (cause) {
		if (database.isTransaction) database.exec('rollback');
		throw cause;
	}
}

/** Reads the version once more: another process may have been first. */
function migrate(database: DatabaseSync): void {
	for (const name of migrations.slice(userVersion(database))) database.exec(textOf(name));
}

const userVersion = (database: DatabaseSync): number =>
	Number(database.prepare(textOf('user-version')).get()?.user_version);

const textOf = (name: string): string => readFileSync(new URL(`./${name}.sql`, import.meta.url), 'utf8');
