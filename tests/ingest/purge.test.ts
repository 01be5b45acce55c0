import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { takeLock } from '../../ingest/lock.ts';
import { readPurgedBefore, recordPurge } from '../../ingest/purge-ledger.ts';
import { describePurge } from '../../ingest/purge/summary.ts';
import { fingerprints } from './command.ts';
import { drawn, ingestFolder } from './ingest-folder.ts';
import { purgeOf, purges, storeColumn, wordsInBytes } from './purging.ts';

const complaints = drawn(`
	complaint_id   | received_date | registered_date | complainant_key   | access_answer_text | narrative
	old            | 2013-01-05    | 2014-06-29      | a@test.example    | An old bassoon     | An old zeppelin
	last-day       | 2014-06-30    | 2014-06-30      | b@test.example    | .                  | A kept harpsichord
	late           | 2013-01-05    | 2014-07-01      | c@test.example    | .                  | A kept glockenspiel
	young          | 2024-06-30    | .               | d@test.example    | .                  | A kept oboe
	sentinel-old   | 2013-01-05    | 1970-01-01      | .                 | .                  | An old marzipan
	sentinel-young | 2020-01-05    | 1970-01-01      | .                 | .                  | A kept nougat
	undated        | 1900-01-01    | .               | e@test.example    | .                  | A kept gingerbread
	deleted        | 2024-01-05    | .               | f@test.example    | .                  | A withdrawn xylophone
`);
const broken = (text: string): string => `complaint_id,received_date,narrative\n${text},soon,"${text}"\n`;
const of_test = ['--authority', 'test'];
const gone = ['bassoon', 'zeppelin', 'marzipan', 'xylophone', 'contrabass'];
const kept = ['harpsichord', 'glockenspiel', 'oboe', 'nougat', 'gingerbread', 'tambourine'];
const texts = 'select text from texts order by text';
const quarantine = 'select as_of from quarantined_texts order by as_of';

/** Quarantine of 2013 and of 2024, complaints old and young, one of them taken back. */
async function loaded() {
	const folder = ingestFolder();
	await folder.load({ 'a.csv': broken('contrabass') }, ...of_test, '--as-of', '2013-01-31');
	await folder.load(
		{ 'a.csv': complaints, 'b.csv': broken('tambourine') },
		...of_test,
		'--as-of',
		'2024-06-30',
	);
	const deletions = 'complaint_id,deleted_date\ndeleted,2024-02-01\n';
	await folder.load({ 'deletions.csv': deletions }, ...of_test, '--as-of', '2024-06-30');
	return folder;
}

describe('a purge', async () => {
	const folder = await loaded();
	const before = fingerprints(folder.out);
	const texts_before = storeColumn(folder, texts);

	test('tells beforehand what it would take, and takes nothing', async () => {
		const summary = await purgeOf(folder, '--dry-run');
		expect(summary).toEqual({
			snapshot_id: readFileSync(join(folder.out, 'current'), 'utf8').trim(),
			as_of: '2024-06-30',
			years: 10,
			purged_before: '2014-06-30',
			n_texts: 4,
			n_texts_too_old: 3,
			n_texts_taken_back: 1,
			n_texts_without_date: 1,
			n_quarantined: 1,
			n_complainant_keys: 1,
		});
		expect(storeColumn(folder, texts)).toEqual(texts_before);
		expect(storeColumn(folder, quarantine)).toEqual(['2013-01-31', '2024-06-30']);
		expect(wordsInBytes(folder, [...gone, ...kept])).toEqual([...gone, ...kept]);
		expect(readPurgedBefore(folder.state)).toBe(null);
		expect(describePurge(summary, true)).toMatch(/^Nothing was purged\./);
	});

	test('takes what is too old or taken back out of every byte, and keeps the rest', async () => {
		// A program that has the store open keeps SQLite from clearing its log away by itself.
		const reader = new DatabaseSync(join(folder.state, 'narratives.sqlite'));
		reader.prepare(texts).all();
		const summary = await purgeOf(folder);
		expect([summary.n_texts, summary.n_quarantined]).toEqual([4, 1]);
		expect(readdirSync(folder.state).filter((name) => name.startsWith('narratives.sqlite'))).toEqual([
			'narratives.sqlite',
			'narratives.sqlite-shm',
			'narratives.sqlite-wal',
		]);
		expect(wordsInBytes(folder, [...gone, ...kept])).toEqual(kept);
		reader.close();
		expect(storeColumn(folder, texts)).toEqual([
			'A kept gingerbread',
			'A kept glockenspiel',
			'A kept harpsichord',
			'A kept nougat',
			'A kept oboe',
		]);
		expect(storeColumn(folder, quarantine)).toEqual(['2024-06-30']);
		expect(describePurge(summary, false)).toContain(
			'The next ingest leaves out the complainant keys of complaints registered before 2014-06-30 (1 in',
		);
	});

	test('changes no snapshot, and leaves nothing else behind', () => {
		expect(fingerprints(folder.out)).toEqual(before);
		expect(readdirSync(folder.state).filter((name) => name.startsWith('.'))).toEqual([]);
	});

	test('is told once: a second one takes nothing', async () => {
		const told = {
			purged_before: '2014-06-30',
			as_of: '2024-06-30',
			years: 10,
			n_texts: 4,
			n_quarantined: 1,
		};
		expect(purges(folder)).toEqual([told]);
		const { n_texts, n_quarantined } = await purgeOf(folder);
		expect([n_texts, n_quarantined, purges(folder)]).toEqual([0, 0, [told]]);
		expect(readPurgedBefore(folder.state)).toBe('2014-06-30');
	});

	test('of fewer years, or as at a later day, takes more', async () => {
		expect((await purgeOf(folder, '--years', '9', '--as-of', '2024-07-01')).n_texts).toBe(2);
		expect(await purgeOf(folder, '--years', '4')).toMatchObject({ purged_before: '2020-06-30', n_texts: 1 });
		expect(purges(folder)).toHaveLength(3);
		expect(readPurgedBefore(folder.state)).toBe('2020-06-30');
	});
});

describe('a purge that must not be', async () => {
	const folder = await loaded();
	const store = () => [...storeColumn(folder, texts), ...storeColumn(folder, quarantine)];
	const before = store();
	const refused = async (reason: string, message: RegExp, ...argv: string[]): Promise<void> => {
		await expect(purgeOf(folder, ...argv)).rejects.toMatchObject({
			reason,
			message: expect.stringMatching(message) as string,
		});
		expect(store()).toEqual(before);
	};

	test('is refused beside an ingest into the same folder, or with the same state', async () => {
		const release = takeLock(folder.out);
		await refused('already_running', /^another ingest is running \(process \d+\)/);
		release();
		// An ingest into another folder holds the state as well.
		const releaseState = takeLock(folder.state);
		await refused('already_running', /^another ingest is running \(process \d+\)/);
		releaseState();
	});

	test.each([
		['--years', '0', /^invalid years: 0/],
		['--years', '2.5', /^invalid years: 2\.5/],
		['--as-of', '2024-02-30', /^invalid as-of: 2024-02-30/],
		['--as-of', '2204-02-01', /^invalid as-of: 2204-02-01 .*everything would go/],
		['--max-deletion', 'all', /^invalid max-deletion: all/],
		['--month', '3', /--month/],
	])('is refused with %s %s', async (option, value, message) => {
		await refused('usage', message, option, value);
	});

	test('is refused when the snapshot can not be read, or is not there', async () => {
		const analyst = folder.served('analyst.duckdb');
		const bytes = readFileSync(analyst);
		writeFileSync(analyst, 'no database');
		await refused('input_unreadable', /^can not read: .*analyst\.duckdb; nothing was purged/);
		writeFileSync(analyst, bytes.subarray(0, bytes.length / 2));
		await refused('input_unreadable', /^can not read: .*analyst\.duckdb; nothing was purged/);
		writeFileSync(analyst, bytes);
		await refused('input_unreadable', /^missing snapshot: /, '--out', join(folder.folder, 'elsewhere'));
		expect(readdirSync(folder.folder)).not.toContain('elsewhere');
	});

	test('is refused in a state folder that has no texts', async () => {
		const state = join(folder.folder, 'elsewhere');
		await expect(purgeOf({ ...folder, state })).rejects.toMatchObject({ reason: 'setting_wrong' });
		expect(readdirSync(folder.folder)).not.toContain('elsewhere');
	});

	test('is refused when many texts belong to no complaint: they may be those of another folder', async () => {
		const many = Array.from({ length: 21 }, (_, index) => `${index},2024-05-17,A piano\n`).join('');
		const others = { ...folder, out: join(folder.folder, 'others') };
		const file = folder.write('many', { 'a.csv': `complaint_id,received_date,narrative\n${many}` });
		await folder.run(file, ...of_test, '--out', others.out);
		await expect(purgeOf(folder)).rejects.toMatchObject({ reason: 'deletion_too_large' });
		expect(storeColumn(folder, texts)).toHaveLength(30);
		expect((await purgeOf(folder, '--max-deletion', '100')).n_texts_taken_back).toBe(22);
	});
});

describe('a store', () => {
	test('from before the day of quarantine was kept gets one at the first purge, and goes its years later', async () => {
		const folder = await loaded();
		const store = new DatabaseSync(join(folder.state, 'narratives.sqlite'));
		store.exec('alter table quarantined_texts drop column as_of; pragma user_version = 0');
		store.close();
		expect((await purgeOf(folder, '--dry-run')).n_quarantined).toBe(0);
		expect(storeColumn(folder, quarantine)).toEqual([null, null]);
		await purgeOf(folder);
		expect(storeColumn(folder, quarantine)).toEqual(['2024-06-30', '2024-06-30']);
		expect((await purgeOf(folder, '--as-of', '2034-06-30')).n_quarantined).toBe(0);
		await folder.load({ 'c.csv': 'complaint_id,received_date\nnext,2034-07-01\n' }, ...of_test);
		expect((await purgeOf(folder)).n_quarantined).toBe(2);
	});

	test('forgets the groups of texts that are gone', async () => {
		const folder = await loaded();
		const sha256 = (like: string) =>
			storeColumn(folder, `select text_sha256 from texts where text like '${like}'`).map(String);
		const [gone, kept] = [sha256('%zeppelin'), sha256('%oboe')];
		const grouped = () => storeColumn(folder, 'select text_sha256 from text_groups').map(String);
		expect(grouped()).toEqual(expect.arrayContaining([...gone, ...kept]));
		await purgeOf(folder);
		expect(grouped()).toEqual(expect.arrayContaining(kept));
		expect(grouped()).not.toEqual(expect.arrayContaining(gone));
		const unused =
			'select normal_id from normal_texts where normal_id not in (select normal_id from text_groups)';
		expect(storeColumn(folder, unused)).toEqual([]);
	});
});

describe('the ledger of purges', () => {
	const entry = { purged_before: '2014-06-30', as_of: '2024-06-30', years: 10, n_texts: 1, n_quarantined: 0 };

	test('keeps the latest day, whatever came after', () => {
		const { state } = ingestFolder();
		expect(readPurgedBefore(state)).toBe(null);
		recordPurge(state, { ...entry, purged_before: '2016-01-01' });
		recordPurge(state, entry);
		expect([readPurgedBefore(state), purges({ out: '', state }).length]).toEqual(['2016-01-01', 2]);
	});

	test('is refused when a line is not what it should be', () => {
		const { state } = ingestFolder();
		recordPurge(state, entry);
		writeFileSync(join(state, 'purge-ledger.jsonl'), '{"purged_before":"soon"}\n');
		expect(() => readPurgedBefore(state)).toThrow(/^invalid purge ledger: .*purge-ledger\.jsonl:1$/);
	});
});
