import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Mapping } from '../../ingest/mapping/mapping.ts';
import { readMapping } from '../../ingest/mapping/read-mapping.ts';
import { runCommand } from './command.ts';
import { given, ingestFolder } from './ingest-folder.ts';

const complaints = [
	'Reference,Ontvangen op,DateClosed,Company,Channel,Mood',
	'A-1,17-05-2031,,Fable,E-mail,sad',
	'A-2,30-05-2031,02-06-2031,Fable,E-mail,n.v.t.',
].join('\n');

test('a draft is printed for a header that nobody knows, loads after a look, and nothing is written', async () => {
	const folder = ingestFolder();
	const path = join(folder.write('unknown', { 'export.csv': `${complaints}\n` }), 'export.csv');
	const { code, stdout, stderr } = await runCommand(folder, '--suggest-mapping', path);
	expect(code).toBe(0);
	expect([existsSync(folder.out), existsSync(folder.state)]).toEqual([false, false]);
	const draft = JSON.parse(stdout) as Mapping;
	expect(draft).toMatchObject({
		date_formats: ['iso', 'day/month/year'],
		empty_values: ['n.v.t.'],
		requires: ['received_date'],
		tables: [
			{
				table: 'complaints',
				columns: {
					received_date: { headers: ['Ontvangen op'] },
					closed_date: { headers: ['DateClosed'] },
					vendor_name: { headers: ['Company'] },
					channel: { headers: ['Channel'], crosswalk: { 'E-mail': 'e_mail' } },
				},
			},
		],
	});
	expect(draft.left_out).toContain('Mood');
	expect(stderr).toContain('not read: Mood');

	const mapping = join(folder.write('drafted', { 'draft.json': stdout }), 'draft.json');
	expect(readMapping(mapping).profile).toBe('draft');
	const summary = await folder.run(path, '--mapping', mapping, '--authority', 'test');
	expect(given(summary)[0]).toMatchObject({ rows_read: 2, rows_loaded: 2, rows_quarantined: 0 });
});

test('a header below a row of notes is found, and what is missing is said', async () => {
	const folder = ingestFolder();
	const text = 'Export of 2031,,,\nBroker name,Web,Broker country,Requests\nFable,fable.example,NL,"9,321"\n';
	const path = join(folder.write('notes', { 'brokers.csv': text }), 'brokers.csv');
	const { stdout } = await runCommand(folder, '--suggest-mapping', path);
	expect(JSON.parse(stdout)).toMatchObject({
		header_row: 1,
		number_format: '1,234.5',
		tables: [{ table: 'vendors', columns: { name: { headers: ['Broker name'] } } }],
	});
});

test('a file that is not there is an input that can not be read', async () => {
	const folder = ingestFolder();
	const { code, stdout } = await runCommand(folder, '--suggest-mapping', join(folder.folder, 'none.csv'));
	expect([code, stdout]).toEqual([10, '']);
});
