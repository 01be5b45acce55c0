import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import type { Summary } from '../../ingest/manifest.ts';
import { readOptions } from '../../ingest/options.ts';
import type { Progress } from '../../ingest/progress.ts';
import { ingest } from '../../ingest/run.ts';
import { snapshotRows, type Row } from './snapshot-rows.ts';

export const quiet: Progress = { step: () => {}, rows: () => {}, note: () => {}, end: () => {} };

/** File name → what it holds. */
export type Files = Record<string, string | Uint8Array>;

/** A place of its own to ingest into: inputs, snapshots and state live in one temporary folder. */
export interface IngestFolder {
	folder: string;
	out: string;
	state: string;
	/** Writes files into a new folder of the given name and returns its path. */
	write(name: string, files: Files): string;
	/** Writes `files` and ingests them; options as on the command line. */
	load(files: Files, ...options: string[]): Promise<Summary>;
	/** Ingests with the very words of a command line. */
	run(...argv: string[]): Promise<Summary>;
	analyst<T extends Row = Row>(sql: string): Promise<T[]>;
	published<T extends Row = Row>(sql: string): Promise<T[]>;
	/** The file of the served snapshot with this name. */
	served(name: string): string;
}

const opened: string[] = [];
afterAll(() => {
	for (const folder of opened.splice(0)) rmSync(folder, { recursive: true, force: true });
});

export function ingestFolder(): IngestFolder {
	const folder = mkdtempSync(join(tmpdir(), 'herkomst-ingest-'));
	opened.push(folder);
	const [out, state] = [join(folder, 'out'), join(folder, 'state')];
	let loads = 0;
	const write = (name: string, files: Files): string => {
		for (const [file, content] of Object.entries(files)) {
			mkdirSync(dirname(join(folder, name, file)), { recursive: true });
			writeFileSync(join(folder, name, file), content);
		}
		return join(folder, name);
	};
	const run = (...argv: string[]): Promise<Summary> =>
		ingest(readOptions(['--out', out, ...argv], { HERKOMST_STATE: state }), quiet);
	const served = (name: string): string => join(out, readFileSync(join(out, 'current'), 'utf8').trim(), name);
	return {
		folder,
		out,
		state,
		write,
		run,
		load: (files, ...options) => run(write(`input-${(loads += 1)}`, files), ...options),
		analyst: (sql) => snapshotRows(served('analyst.duckdb'), sql),
		published: (sql) => snapshotRows(served('public.duckdb'), sql),
		served,
	};
}

/** Rows of a drawn table (`a | b`, first line the header, `.` is an empty cell) as CSV. */
export function drawn(table: string): string {
	const lines = table.split('\n').map((line) => line.trim());
	const cells = (line: string) => line.split(' | ').map((cell) => cell.trim());
	const quoted = (cell: string) => (cell === '.' ? '' : `"${cell.replaceAll('"', '""')}"`);
	return lines
		.filter((line) => line !== '')
		.map((line) => `${cells(line).map(quoted).join(',')}\n`)
		.join('');
}

/** The summary of the inputs that were given, without the public record. */
export const given = (summary: Summary): Summary['inputs'] =>
	summary.inputs.filter(({ profile }) => profile !== 'public_record');
