import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exitCodes, IngestError } from '../../ingest/errors.ts';
import { openCsv } from '../../ingest/readers/csv.ts';
import { fingerprint } from '../../ingest/readers/encoding.ts';
import type { SourceFile } from '../../ingest/readers/source-file.ts';
import type { Summary } from '../../ingest/manifest.ts';
import { isProving, patience } from '../size.ts';
import { given, ingestFolder } from './ingest-folder.ts';

/** Real files that nobody here wrote; they stand beside the repository and are no part of it. */
const real = '../shared/data';
const is_there = existsSync(real);
const below = (folder: string): string[] =>
	existsSync(join(real, folder))
		? readdirSync(join(real, folder), { recursive: true, withFileTypes: true })
				.filter((entry) => entry.isFile())
				.map((entry) => join(entry.parentPath, entry.name))
				.sort()
		: [];

test('the real files are there, or their tests say that they are not', () => {
	if (!is_there)
		console.warn(`No real files at ${real}: what they teach is tested on rows of our own alone.`);
	expect(below('cfpb').length > 0).toBe(is_there);
});

function expectAccounted(summary: Summary): void {
	for (const { path, rows_read, rows_loaded, rows_merged, rows_quarantined } of given(summary))
		expect([path, rows_loaded + rows_merged + rows_quarantined]).toEqual([path, rows_read]);
}

/** An opened CSV file, or null when it has no header. */
async function openOrNot(path: string): Promise<SourceFile | null> {
	try {
		return await openCsv(path, await fingerprint(path));
	} catch (error) {
		expect([path, String(error)]).toEqual([
			path,
			expect.stringMatching(/missing header|invalid (file|encoding)/),
		]);
		return null;
	}
}

/** What an ingest of a file ends with, as an exit code; an unknown error is thrown on. */
async function exitOf(path: string, options: string[]): Promise<number> {
	try {
		expectAccounted(await ingestFolder().run(path, '--authority', 'test', ...options));
		return exitCodes.loaded;
	} catch (error) {
		if (error instanceof IngestError) return exitCodes[error.reason];
		throw new Error(`an unknown error at ${path}`, { cause: error });
	}
}

if (is_there)
	describe('exports of the consumer complaint database', () => {
		const load = async (name: string) => {
			const folder = ingestFolder();
			const summary = await folder.run(join(real, 'cfpb', name));
			expectAccounted(summary);
			return { folder, summary, input: given(summary)[0] };
		};

		test('one that was cut off gives 2,067 rows, and says where it was cut', async () => {
			const name = 'aravindsriraj-2023-truncated-1MiB.csv';
			const { folder, input } = await load(name);
			expect(input).toMatchObject({
				rows_read: 2068,
				rows_loaded: 2067,
				rows_merged: 0,
				rows_quarantined: 1,
			});
			const [held, ...others] = await folder.analyst<{
				path: string;
				line: number;
				rule_id: string;
				message: string;
			}>('select path, line::integer as line, rule_id, message from quarantine');
			expect(others).toEqual([]);
			expect(held?.path).toMatch(new RegExp(`${name}$`));
			expect(held?.rule_id).toBe('row_damaged');
			expect(held?.message).toMatch(/never closed/);
			// The piece starts where its record starts, not where the file ends.
			const lines = readFileSync(join(real, 'cfpb', name), 'utf8').split('\n');
			expect(lines[(held?.line ?? 0) - 1]).toMatch(/^2023-\d\d-\d\d,/);
			expect(lines.slice(held?.line).filter((line) => /^2023-\d\d-\d\d,/.test(line))).toEqual([]);
		});

		test('one without ids keeps 11 exact repeats, and a second load adds nothing', async () => {
			const { folder, summary, input } = await load('nobieyi-2013-no-id.csv');
			expect(input).toMatchObject({ rows_repeated: 11, rows_merged: 0, rows_quarantined: 0 });
			expect(input?.rows_loaded).toBe(input?.rows_read);
			const again = await folder.run(join(real, 'cfpb', 'nobieyi-2013-no-id.csv'));
			expect(given(again)[0]).toMatchObject({
				rows_loaded: 0,
				rows_merged: input?.rows_read,
				rows_quarantined: 0,
			});
			expect(again.snapshot_id).toBe(summary.snapshot_id);
		});

		test('all five load together, every row accounted for', async () => {
			const folder = ingestFolder();
			const summary = await folder.run(join(real, 'cfpb'));
			expectAccounted(summary);
			expect(given(summary)).toHaveLength(5);
			const total = (name: 'rows_read' | 'rows_quarantined') =>
				given(summary).reduce((sum, input) => sum + input[name], 0);
			expect([total('rows_read'), total('rows_quarantined')]).toEqual([15_827, 1]);
			expect(await folder.analyst('select authority from complaints group by all')).toEqual([
				{ authority: 'us-cfpb' },
			]);
		});

		test.each`
			name                | held
			${'v1-intake.csv'}  | ${[]}
			${'v1-public.csv'}  | ${[]}
			${'v2-intake.csv'}  | ${[]}
			${'v2-public.csv'}  | ${[]}
			${'from_s3.ndjson'} | ${['missing complaint_id: other rows of this file have one', 'missing received_date']}
			${'ccdb.ndjson'}    | ${['missing received_date']}
		`("the publisher's own test file $name is recognised and accounted for", async ({ name, held }) => {
			const folder = ingestFolder();
			const summary = await folder.run(join(real, 'cfpb-official-fixtures', name), '--as-of', '2026-09-30');
			expectAccounted(summary);
			expect(given(summary)[0]?.profile).toBe('cfpb');
			const rows = await folder.analyst<{ message: string }>('select message from quarantine order by line');
			expect(rows.map(({ message }) => message)).toEqual(held);
		});
	});

if (is_there)
	describe('files of other publishers', () => {
		const others = [
			'cnil-controles',
			'cppa-registry-2025',
			'datenanfragen',
			'gdprxiv-index',
			'markup-registries-2021',
		];
		const named = others.flatMap(below).filter((path) => !path.endsWith('LICENSE'));
		test.each(named)('%s ends in a way that the README names', async (path) => {
			expect([0, 10, 11, 12, 16]).toContain(await exitOf(path, ['--dry-run']));
		});
	});

if (is_there)
	describe('files made to break readers of CSV', () => {
		const nasty = below('nasty-csv').filter((path) => /\.(csv|tsv)$/.test(path));

		/** A sample in the small run, all when proving. */
		const sample = nasty.filter((_, index) => isProving || index % 24 === 0);

		test('can be read to the end or not at all, no two damaged pieces on one line', async () => {
			expect(nasty.length).toBeGreaterThan(300);
			for (const path of nasty) {
				const source = await openOrNot(path);
				const lines: number[] = [];
				if (source) for await (const record of source.records) lines.push(record.line);
				expect([path, new Set(lines).size]).toEqual([path, lines.length]);
			}
		});

		test(
			'as they are, none brings the ingest down',
			async () => {
				for (const path of sample) expect([0, 10, 11, 12, 16]).toContain(await exitOf(path, ['--dry-run']));
			},
			patience,
		);

		test(
			'under a header that is known, every row is accounted for',
			async () => {
				for (const path of sample) {
					const body = readFileSync(path);
					const width = Math.max(
						2,
						(body.toString('latin1').split(/\r?\n/)[0] ?? '').split(/[,;|\t]/).length,
					);
					const names = [
						'received_date',
						'narrative',
						...Array.from({ length: width - 2 }, (_, place) => `c${place}`),
					];
					const folder = ingestFolder();
					const file = Buffer.concat([Buffer.from(`${names.join(',')}\n`), body]);
					const options = [
						'--authority',
						'test',
						'--as-of',
						'2024-12-31',
						'--max-quarantine',
						'100',
						'--dry-run',
					];
					expectAccounted(await folder.load({ 'complaints.csv': file }, ...options));
				}
			},
			patience,
		);
	});
