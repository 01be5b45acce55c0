import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { start } from './command.ts';
import { ingestFolder } from './ingest-folder.ts';

const complaint = (number: number): string => `complaint_id,received_date\n${number},2024-05-17\n`;
const patience = { timeout: 40_000, interval: 200 };

describe('a watched folder', () => {
	test('loads what is put there, refuses what can not be read, and says so beside it', async () => {
		const folder = ingestFolder();
		const inbox = join(folder.folder, 'inbox');
		mkdirSync(inbox);
		const running = start(folder, ['--watch', inbox, '--authority', 'test']);
		await running.says('Watching');
		writeFileSync(join(inbox, 'complaints.csv'), complaint(1));
		writeFileSync(join(inbox, 'holiday-plans.csv'), 'place,day\nTexel,2024-07-01\n');
		// Several files that belong together come as a folder, moved there whole.
		renameSync(
			folder.write('together', {
				'complaints.csv': complaint(2),
				'facts.csv': 'complaint_id,fact,value\n2,access_request,2024-05-18\n',
			}),
			join(inbox, 'together'),
		);
		await vi.waitFor(() => {
			expect(existsSync(join(inbox, 'together'))).toBe(false);
		}, patience);
		expect(await folder.analyst('select complaint_key from complaints order by all')).toEqual([
			{ complaint_key: 'test:1' },
			{ complaint_key: 'test:2' },
		]);
		expect(readFileSync(join(inbox, 'loaded/complaints.csv'), 'utf8')).toBe(complaint(1));
		expect(readFileSync(join(inbox, 'loaded/complaints.csv.txt'), 'utf8')).toMatch(/1 rows read.*1 loaded/);
		expect(readFileSync(join(inbox, 'refused/holiday-plans.csv.txt'), 'utf8')).toMatch(
			/^unknown header: .*place, day/,
		);
		// A second file of one name takes no place of the first.
		writeFileSync(join(inbox, 'complaints.csv'), complaint(3));
		await vi.waitFor(() => {
			expect(existsSync(join(inbox, 'loaded/2-complaints.csv'))).toBe(true);
		}, patience);
		running.stop();
		expect(await running.ended).toMatchObject({ code: 0, signal: null });
	}, 120_000);

	test.for(['--fresh', '--dry-run'])('adds what is delivered, so not with %s', (option) => {
		const folder = ingestFolder();
		expect(() => folder.run('--watch', folder.folder, option)).toThrow(/invalid watch: it adds/);
	});
});
