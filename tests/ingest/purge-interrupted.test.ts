import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { beforeAll, describe, expect, test } from 'vitest';
import { recordPurge } from '../../ingest/purge-ledger.ts';
import { ingestFolder } from './ingest-folder.ts';
import { purgeOf, purges, storeColumn, wordsInBytes, type Place } from './purging.ts';

const [n_old, n_young] = [3000, 2000];
const line = (day: string, word: string) => (_: unknown, index: number) =>
	`${word}-${index},${day},${`A ${word} of ${index} `.repeat(20)}\n`;
const folder = ingestFolder();
beforeAll(async () => {
	const rows = [
		...Array.from({ length: n_old }, line('2010-05-17', 'zeppelin')),
		...Array.from({ length: n_young }, line('2024-05-17', 'oboe')),
	];
	await folder.load(
		{ 'a.csv': `complaint_id,received_date,narrative\n${rows.join('')}` },
		'--authority',
		'test',
	);
});

/** A copy of the loaded folder, to be purged once. */
function copied(name: string): Place {
	const place = { out: join(folder.folder, name, 'out'), state: join(folder.folder, name, 'state') };
	cpSync(folder.out, place.out, { recursive: true });
	cpSync(folder.state, place.state, { recursive: true });
	return place;
}
const count = (place: Place, word: string): unknown =>
	storeColumn(place, `select count(*) from texts where complaint_key like 'test:${word}%'`)[0];
const told = {
	purged_before: '2014-05-17',
	as_of: '2024-05-17',
	years: 10,
	n_texts: n_old,
	n_quarantined: 0,
};

/** Runs the real command and kills it so many milliseconds after it has said a word on stderr. */
async function kill(place: Place, word: string, milliseconds: number): Promise<NodeJS.Signals | null> {
	const child = spawn(process.execPath, ['src/commands/purge.ts', '--verbose', '--out', place.out], {
		env: { ...process.env, HERKOMST_STATE: place.state },
	});
	let said = '';
	child.stderr.on('data', (data: Buffer) => {
		said += data.toString();
		if (said.includes(word)) setTimeout(() => child.kill('SIGKILL'), milliseconds);
	});
	return new Promise((resolve) => child.on('close', (_, signal) => resolve(signal)));
}

describe('a purge that is killed', () => {
	const signals: unknown[] = [];
	test.each([
		['reading', 0],
		['reading', 60],
		['deleting', 0],
		['deleting', 10],
		['deleting', 20],
		['overwriting', 0],
		['overwriting', 5],
	])('while %s, %i ms later, has done all or nothing, and the next one completes it', async (word, later) => {
		const place = copied(`${word}-${later}`);
		signals.push(await kill(place, word, later));
		expect([0, n_old]).toContain(count(place, 'zeppelin'));
		expect(count(place, 'oboe')).toBe(n_young);
		if (count(place, 'zeppelin') === 0) expect(purges(place)).toEqual([told]);
		await purgeOf(place);
		expect([count(place, 'zeppelin'), count(place, 'oboe')]).toEqual([0, n_young]);
		expect(wordsInBytes(place, ['A zeppelin', 'A oboe'])).toEqual(['A oboe']);
		expect(purges(place)).toEqual([told]);
	});

	test('really was killed', () => {
		expect(signals).toContain('SIGKILL');
	});

	test('between the ledger and the end of the transaction is not told twice', async () => {
		const place = copied('between');
		recordPurge(place.state, told);
		expect((await purgeOf(place)).n_texts).toBe(n_old);
		expect(purges(place)).toEqual([told]);
	});
});

describe('a purge that fails', () => {
	test('to write the ledger deletes nothing', async () => {
		const place = copied('ledger');
		const in_the_way = join(place.state, 'purge-ledger.jsonl.next');
		mkdirSync(in_the_way);
		await expect(purgeOf(place)).rejects.toMatchObject({ reason: 'not_writable' });
		expect([count(place, 'zeppelin'), count(place, 'oboe')]).toEqual([n_old, n_young]);
		rmSync(in_the_way, { recursive: true });
		await purgeOf(place);
		expect([count(place, 'zeppelin'), purges(place)]).toEqual([0, [told]]);
	});

	test('to empty the log, because a program still reads it, says so; the next one empties it', async () => {
		const place = copied('read');
		const reader = new DatabaseSync(join(place.state, 'narratives.sqlite'));
		reader.exec('begin');
		reader.prepare('select count(*) from texts').get();
		await expect(purgeOf(place)).rejects.toMatchObject({
			reason: 'not_writable',
			message: expect.stringMatching(/another program reads the store/) as string,
		});
		reader.exec('commit');
		await purgeOf(place);
		reader.close();
		expect(wordsInBytes(place, ['A zeppelin', 'A oboe'])).toEqual(['A oboe']);
		expect([purges(place), existsSync(join(place.out, '.lock'))]).toEqual([[told], false]);
	}, 30_000);

	test('because a program writes to the store, says so', async () => {
		const place = copied('written');
		const writer = new DatabaseSync(join(place.state, 'narratives.sqlite'));
		writer.exec('begin immediate');
		await expect(purgeOf(place)).rejects.toMatchObject({
			reason: 'not_writable',
			message: expect.stringMatching(/another program is writing to it/) as string,
		});
		writer.close();
	}, 30_000);
});
