import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { readNewAnswers } from '../../ingest/answers/read-new-answers.ts';
import { groupTexts } from '../../ingest/campaigns/group-texts.ts';
import { checksOf } from '../../ingest/checks.ts';
import { Engine } from '../../ingest/engine.ts';
import { readNewNarratives } from '../../ingest/narratives/read-new-narratives.ts';
import { RestrictedStore } from '../../ingest/store/restricted-store.ts';
import { inputTableNames } from '../../src/lib/domain/input-tables.ts';
import { ingestFolder } from './ingest-folder.ts';
import { purgeOf } from './purging.ts';

const files = readdirSync('ingest', { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile() && entry.name.endsWith('.sql'))
	.map((entry) => join(entry.parentPath, entry.name))
	.sort();
const below = (folder: string): string[] => files.filter((path) => path.startsWith(`ingest/${folder}/`));
const textOf = (path: string): string => readFileSync(path, 'utf8');

describe('every model', () => {
	test.each(below('models'))('%s says first what a row is', (path) => {
		expect(textOf(path)).toMatch(/^-- \S.{10,}/);
	});
});

describe('every check', () => {
	test.each(below('checks'))('%s has an id, a reason and a severity, in this order', (path) => {
		expect(textOf(path)).toMatch(
			/^-- id: [a-z]+(_[a-z]+)*\n-- why: \S.{20,}\n-- severity: (quarantine|flag)\n/,
		);
	});

	test.each(inputTableNames)('of %s has an id of its own', (table) => {
		const ids = checksOf(table).map(({ rule_id }) => rule_id);
		expect(ids).toEqual([...new Set(ids)]);
	});

	test('belongs to an input table, to any, or to values', () => {
		const folders = new Set(below('checks').map((path) => path.split('/')[2]));
		for (const folder of folders) expect(['values', 'any', ...inputTableNames]).toContain(folder);
	});
});

/** Files that went through the real engines while a small history of ingests was run. */
const executed = new Set<string>();
/** What SQLite was given, which knows no files. */
const executedTexts = new Set<string>();
const named = (file: URL): string => fileURLToPath(file).slice(process.cwd().length + 1);

describe('every .sql file below ingest', () => {
	beforeAll(async () => {
		const { run, rows, stream } = Engine.prototype;
		vi.spyOn(Engine.prototype, 'run').mockImplementation(function (this: Engine, file, ...rest) {
			executed.add(named(file));
			return run.call(this, file, ...rest);
		});
		vi.spyOn(Engine.prototype, 'rows').mockImplementation(function (this: Engine, file, ...rest) {
			executed.add(named(file));
			return rows.call(this, file, ...rest) as Promise<never[]>;
		});
		vi.spyOn(Engine.prototype, 'stream').mockImplementation(function (this: Engine, file, ...rest) {
			executed.add(named(file));
			return stream.call(this, file, ...rest) as AsyncGenerator<never[]>;
		});
		const { prepare, exec } = DatabaseSync.prototype;
		vi.spyOn(DatabaseSync.prototype, 'prepare').mockImplementation(function (this: DatabaseSync, sql) {
			executedTexts.add(sql);
			return prepare.call(this, sql);
		});
		vi.spyOn(DatabaseSync.prototype, 'exec').mockImplementation(function (this: DatabaseSync, sql) {
			executedTexts.add(sql);
			exec.call(this, sql);
		});
		await history();
		groupTwice();
		readTwice();
	});

	test.each(files)('%s is run', (path) => {
		if (!executedTexts.has(textOf(path))) expect([...executed]).toContain(path);
	});
});

/**
 * A load of every table, a second one on top of it from Parquet, one of a file without numbers on top of a snapshot that another model made,
 * what it held back once more, and one that is refused; then a
 * purge, and a load after it.
 */
async function history(): Promise<void> {
	const folder = ingestFolder();
	const every = {
		'complaints.csv':
			'complaint_id,received_date,narrative\n1,2024-05-17,A story\n2,soon,Another\n3,2024-05-18\n',
		'deletions.csv': 'complaint_id,deleted_date\n9,2024-05-20\n',
		'facts.csv': 'complaint_id,fact,value\n1,access_request,2024-05-17\n',
		'respondents.csv': 'complaint_id,role,name\n1,broker,Callfable\n',
		'vendors.csv': 'vendor_id,name\nv,V\n',
		'vendor_names.csv': 'vendor_id,name,name_kind\nv,W,trade\n',
		'filings.csv': 'filing_id,vendor_id,filing_type\nf,v,NOTICE\n',
		'filing_metrics.csv': 'filing_id,metric,value\nf,records_total,1\n',
		'filing_retention.csv': 'filing_id,data_category\nf,business_contact\n',
		'filing_sources.csv': 'filing_id,source_code\nf,BRK-3P\n',
		'filing_bases.csv': 'filing_id,purpose\nf,selling\n',
		'filing_items.csv': 'filing_id,item,value\nf,notice_language,en\n',
		'assertions.csv':
			'assertion_id,entity_type,entity_id,attribute,value,asserted_by,role,document\na,vendor,v,hearing,held,test,regulator,d\n',
		'holidays.csv': 'country,date,name\nNL,2024-04-27,A day off\n',
	};
	const summary = await folder.load(every, '--authority', 'test');
	expect(
		summary.inputs.filter(({ profile }) => profile === 'native').map(({ rows_loaded }) => rows_loaded),
	).toEqual(Object.keys(every).map(() => 1));
	const alike = Array.from(
		{ length: 4 },
		(_, index) =>
			`a${index},2024-05-17,They called me at home on ${index} evenings and would not say where they had found my number ${'or my name '.repeat(index)}\n`,
	);
	await folder.load(
		{ 'complaints.csv': `complaint_id,received_date,narrative\n${alike.join('')}` },
		'--authority',
		'test',
	);
	const path = join(folder.folder, 'complaints.parquet');
	const instance = await DuckDBInstance.create(':memory:');
	const connection = await instance.connect();
	await connection.run(
		`copy (select '3' as complaint_id, '2024-05-18' as received_date) to '${path}' (format parquet)`,
	);
	connection.closeSync();
	instance.closeSync();
	await folder.run(path, '--authority', 'test');
	const manifest = folder.served('manifest.json');
	writeFileSync(
		manifest,
		readFileSync(manifest, 'utf8').replace(/"model_version": "/, '"model_version": "0'),
	);
	await folder.load({ 'complaints.csv': 'complaint_id,received_date\n,2024-05-19\n' }, '--authority', 'test');
	await folder.run('--retry-quarantine');
	const bad = { 'complaints.csv': `complaint_id,received_date\n${'4,soon\n'.repeat(30)}` };
	await expect(folder.load(bad, '--authority', 'test')).rejects.toThrow(/too many rows/);
	await purgeOf(folder);
	await folder.run('--retry-quarantine', '--authority', 'test');
}

/** The ingest reads and compares texts in a thread of its own, where nobody looks: the same here, from nothing, on top of it, and
 * with nothing new. */
function groupTwice(): void {
	const { state } = ingestFolder();
	for (const count of [3, 5]) {
		const store = new RestrictedStore(state);
		store.addTexts(
			Array.from({ length: count }, (_, index) => {
				const text = `They called me at home on ${'long '.repeat(index)}evenings and would not say where they had found my number or my name`;
				const text_sha256 = createHash('sha256').update(text).digest('hex');
				return { complaint_key: `test:${index}`, text_kind: 'narrative', text_sha256, text };
			}),
		);
		store.close();
		expect(readNewNarratives(state)).toBeGreaterThan(0);
		expect(groupTexts(state).n_new_texts).toBeGreaterThan(0);
	}
	expect(readNewNarratives(state)).toBe(0);
	expect(groupTexts(state).n_new_texts).toBe(0);
}

/** The same for what is read in answers. */
function readTwice(): void {
	const { state } = ingestFolder();
	const store = new RestrictedStore(state);
	const text = 'Your data come from publicly accessible sources.';
	const text_sha256 = createHash('sha256').update(text).digest('hex');
	store.addTexts([{ complaint_key: 'test:1', text_kind: 'access_answer_text', text_sha256, text }]);
	store.close();
	expect(readNewAnswers(state)).toBe(1);
	expect(readNewAnswers(state)).toBe(0);
}
