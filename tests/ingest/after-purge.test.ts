import { describe, expect, test } from 'vitest';
import { recordPurge } from '../../ingest/purge-ledger.ts';
import { ingestFolder } from './ingest-folder.ts';

describe('the ingest after a purge', () => {
	test('leaves out complainants of old, also of an old file that comes again, and gives another snapshot', async () => {
		const folder = ingestFolder();
		const file =
			'complaint_id,received_date,complainant_key,narrative\n1,2010-05-17,anna,An old story\n2,2024-05-17,anna,A new story\n';
		await folder.load({ 'complaints.csv': file }, '--authority', 'test');
		const before = await folder.analyst('select snapshot_id from snapshot');
		recordPurge(folder.state, {
			purged_before: '2014-05-17',
			as_of: '2024-05-17',
			years: 10,
			n_texts: 1,
			n_quarantined: 0,
		});
		const known =
			'select complaint_id, complainant_key is not null as is_known, narrative_sha256 is not null as is_written from complaints order by 1';
		const expected = [
			{ complaint_id: '1', is_known: false, is_written: true },
			{ complaint_id: '2', is_known: true, is_written: true },
		];
		for (const options of [[], ['--fresh']]) {
			await folder.load({ 'complaints.csv': file }, '--authority', 'test', ...options);
			expect(await folder.analyst(known)).toEqual(expected);
		}
		expect(await folder.analyst('select snapshot_id from snapshot')).not.toEqual(before);
	});
});
