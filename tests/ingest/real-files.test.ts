import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exitCodes, IngestError } from '../../ingest/errors.ts';
import type { Summary } from '../../ingest/manifest.ts';
import { isProving } from '../size.ts';
import { given, ingestFolder } from './ingest-folder.ts';

/** Real files that nobody here wrote; they stand beside the repository and are no part of it. */
const real = '../shared/data';
const below = (folder: string): string[] =>
	existsSync(join(real, folder))
		? readdirSync(join(real, folder), { recursive: true, withFileTypes: true })
				.filter((entry) => entry.isFile())
				.map((entry) => join(entry.parentPath, entry.name))
				.sort()
		: [];

test('the real files are there, or their tests say that they are not', () => {
	if (!existsSync(real)) console.warn(`No real files at ${real}: what they teach is tested on rows of our own alone.`);
	expect(existsSync(real) === below('cfpb').length > 0).toBe(true);
});

function expectAccounted(summary: Summary): void {
	for (const { path, rows_read, rows_loaded, rows_merged, rows_quarantined } of given(summary))
		expect([path, rows_loaded + rows_merged + rows_quarantined]).toEqual([path, rows_read]);
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

describe.runIf(existsSync(real))('exports of the consumer complaint database', () => {
	const load = async (name: string) => {
		const folder = ingestFolder();
		const summary = await folder.run(join(real, 'cfpb', name));
		expectAccounted(summary);
		return { folder, summary, input: given(summary)[0] };
	};

	test('one that was cut off gives 2,067 rows, and says where it was cut', async () => {
		const name = 'aravindsriraj-2023-truncated-1MiB.csv';
		const { folder, input } = await load(name);
		expect(input).toMatchObject({ rows_read: 2068, rows_loaded: 2067, rows_merged: 0, rows_quarantined: 1 });
		const [held, ...others] = await folder.analyst<{ path: string; line: number; rule_id: string; message: string }>(
			'select path, line::integer as line, rule_id, message from quarantine',
		);
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
		expect(given(again)[0]).toMatchObject({ rows_loaded: 0, rows_merged: input?.rows_read, rows_quarantined: 0 });
		expect(again.snapshot_id).toBe(summary.snapshot_id);
	});

	test('all five load together, every row accounted for', async () => {
		const folder = ingestFolder();
		const summary = await folder.run(join(real, 'cfpb'));
		expectAccounted(summary);
		expect(given(summary)).toHaveLength(5);
		const total = (name: 'rows_read' | 'rows_quarantined') => given(summary).reduce((sum, input) => sum + input[name], 0);
		expect([total('rows_read'), total('rows_quarantined')]).toEqual([15_828, 1]);
		expect(await folder.analyst('select authority from complaints group by all')).toEqual([{ authority: 'us-cfpb' }]);
	});

	test.each(['v1-intake.csv', 'v1-public.csv', 'v2-intake.csv', 'v2-public.csv', 'from_s3.ndjson', 'ccdb.ndjson'])(
		"the publisher's own test file %s is recognised and accounted for",
		async (name) => {
			const summary = await ingestFolder().run(join(real, 'cfpb-official-fixtures', name), '--dry-run', '--as-of', '2026-09-30');
			expectAccounted(summary);
			expect(given(summary)[0]?.profile).toBe('cfpb');
			expect(given(summary)[0]?.rows_quarantined).toBe(0);
		},
	);
});

describe.runIf(existsSync(real))('files of other publishers', () => {
	const others = ['cnil-controles', 'cppa-registry-2025', 'datenanfragen', 'gdprxiv-index', 'markup-registries-2021'];
	const named = others.flatMap(below).filter((path) => !path.endsWith('LICENSE'));
	test.each(named)('%s ends in a way that the README names', async (path) => {
		expect([0, 10, 11, 12, 16]).toContain(await exitOf(path, ['--dry-run']));
	});
});

describe.runIf(existsSync(real))('files made to break readers of CSV', () => {
	const nasty = below('nasty-csv').filter((path) => /\.(csv|tsv)$/.test(path));

	test('as they are, none brings the ingest down', async () => {
		expect(nasty.length).toBeGreaterThan(300);
		const ends: Record<string, number> = {};
		for (const path of nasty) ends[basename(path)] = await exitOf(path, ['--dry-run']);
		expect(Object.entries(ends).filter(([, code]) => ![0, 10, 11, 12, 16].includes(code))).toEqual([]);
	});

	/** Under a header of ours their rows are read to the end; a sample in the small run, all when proving. */
	test('under a header that is known, every row is accounted for', async () => {
		const sample = nasty.filter((_, index) => isProving || index % 12 === 0);
		for (const path of sample) {
			const body = readFileSync(path);
			const width = (body.toString('latin1').split(/\r?\n/)[0] ?? '').split(/[,;|\t]/).length;
			const names = ['received_date', 'narrative', ...Array.from({ length: Math.max(0, width - 2) }, (_, place) => `c${place}`)];
			const folder = ingestFolder();
			const header = Buffer.from(`${names.slice(0, Math.max(2, width)).join(',')}\n`);
			const input = folder.write('input', { 'complaints.csv': Buffer.concat([header, body]) });
			const options = ['--authority', 'test', '--as-of', '2024-12-31', '--max-quarantine', '100', '--dry-run'];
			expectAccounted(await folder.run(input, ...options));
		}
	});
});
