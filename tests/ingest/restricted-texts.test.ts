import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { ingestFolder } from './ingest-folder.ts';
import { everyText } from './snapshot-rows.ts';

const header = 'complaint_id,received_date,complainant_key,vendor_name,access_answer_text,narrative,extra\n';
const folder = ingestFolder();
await folder.load(
	{
		'complaints.csv': [
			header,
			'1,2024-05-17,Quince.Larkspur@test.example,Graphfable,"We hold marzipan on you","They rang at my zeppelin, twice",x\n',
			'2,soon,Tansy.Quillfeather@test.example,Graphfable,,"My xylophone was on their list",x\n',
			'3,2024-05-17,broken@test.example,Graphfable,,My bassoon, and my oboe, were named,x\n',
			'4,2024-05-18,quince.larkspur@test.example,Graphfable,,Again,x\n',
			'5,2024-05-19,,Graphfable,,,x\n',
		].join(''),
		'facts.csv': [
			'complaint_id,fact,value\n',
			'1,access_answer_text,We also hold gingerbread\n',
			'9,access_answer_text,And a harpsichord\n',
		].join(''),
	},
	'--authority',
	'test',
);

/** Words that only complainants and their letters use here. */
const secrets = [
	'zeppelin',
	'marzipan',
	'xylophone',
	'bassoon',
	'gingerbread',
	'harpsichord',
	'larkspur',
	'quillfeather',
	'broken@test.example',
];
const files = ['analyst.duckdb', 'public.duckdb', 'manifest.json'];

const store = new DatabaseSync(join(folder.state, 'narratives.sqlite'), { readOnly: true });
const texts = store
	.prepare('select complaint_key, text_kind, text from texts order by complaint_key, text_kind, text')
	.all();
const quarantined = store.prepare('select line, raw from quarantined_texts order by line').all() as {
	line: number;
	raw: string;
}[];

describe('what people write', () => {
	test.each(files)('is not in %s, byte for byte', (name) => {
		const bytes = readFileSync(folder.served(name)).toString('latin1').toLowerCase();
		expect(secrets.filter((secret) => bytes.includes(secret))).toEqual([]);
	});

	test.each(files.slice(0, 2))('is in no column of %s', async (name) => {
		const told = await everyText(folder.served(name));
		expect(told.length).toBeGreaterThan(100);
		expect(told.filter(({ text }) => secrets.some((secret) => text.toLowerCase().includes(secret)))).toEqual(
			[],
		);
	});

	test('leaves nothing else in the folder of snapshots', () => {
		expect(readdirSync(folder.out).sort()).toEqual(
			[readFileSync(join(folder.out, 'current'), 'utf8').trim(), 'current'].sort(),
		);
		expect(readdirSync(folder.served('.')).sort()).toEqual([
			'analyst.duckdb',
			'manifest.json',
			'public.duckdb',
		]);
	});

	test('is in the restricted store, with its complaint', () => {
		expect(texts.map((row) => Object.values(row))).toEqual([
			['test:1', 'access_answer_text', 'We also hold gingerbread'],
			['test:1', 'access_answer_text', 'We hold marzipan on you'],
			['test:1', 'narrative', 'They rang at my zeppelin, twice'],
			['test:4', 'narrative', 'Again'],
		]);
	});

	test('is in the restricted store when its row is held back, with the row', () => {
		expect(quarantined.map(({ line }) => line)).toEqual([3, 3, 4]);
		const raw = quarantined.map((row) => row.raw).join('\n');
		for (const word of ['xylophone', 'bassoon', 'harpsichord', 'soon']) expect(raw).toContain(word);
	});

	test('is for its owner alone', () => {
		for (const name of ['narratives.sqlite', 'keys.json'])
			expect([name, (statSync(join(folder.state, name)).mode & 0o777).toString(8)]).toEqual([name, '600']);
		expect((statSync(folder.state).mode & 0o777).toString(8)).toBe('700');
	});

	test('has its hash in the snapshot, so that a page can ask for it', async () => {
		const rows = await folder.analyst<{ complaint_id: string; length: number | null }>(
			'select complaint_id, length(narrative_sha256)::integer as length from complaints order by complaint_id',
		);
		expect(rows).toEqual([
			{ complaint_id: '1', length: 64 },
			{ complaint_id: '4', length: 64 },
			{ complaint_id: '5', length: null },
		]);
	});
});

describe('a complainant', () => {
	test('is one pseudonym, however the address is written, and none when unknown', async () => {
		const rows = await folder.analyst<{ complainant_key: string | null }>(
			'select complainant_key from complaints order by complaint_id',
		);
		const [first, second, third] = rows.map(({ complainant_key }) => complainant_key);
		expect(first).toMatch(/^[0-9a-f]{64}$/);
		expect([second, third]).toEqual([first, null]);
	});

	test('has another pseudonym under other keys', async () => {
		const other = ingestFolder();
		await other.load(
			{ 'c.csv': `${header}1,2024-05-17,Quince.Larkspur@test.example,G,,,x\n` },
			'--authority',
			'test',
		);
		const key = 'select complainant_key from complaints where complaint_id = 1::varchar';
		expect(await other.analyst(key)).not.toEqual(await folder.analyst(key));
	});
});
