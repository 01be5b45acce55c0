import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { patience, runs } from '../size.ts';
import { ingestFolder, type IngestFolder } from './ingest-folder.ts';

const header =
	'complaint_id,received_date,vendor_name,data_sources,violation_types,complainant_key,status,access_request_date,narrative';
const row = fc
	.record({
		id: fc.integer({ min: 1, max: 12 }),
		day: fc.constantFrom('2024-05-17', '2024-06', '2023', 'soon'),
		vendor: fc.constantFrom('Graphfable', 'GRAPHFABLE B.V.', 'Listfable', ''),
		sources: fc.constantFrom('BRK-3P', 'BRK-3P|UNK', ''),
		types: fc.constantFrom('ACC-LATE', 'ACC-LATE|RET-LONG', ''),
		person: fc.constantFrom('anna', 'bram', ''),
		status: fc.constantFrom('received', 'closed'),
		asked: fc.constantFrom('2024-01-01', ''),
		narrative: fc.constantFrom(
			'On 3 March 2024 I asked for access to my data and they never answered my request.',
			'They got my number from LinkedIn without asking me.',
			'',
		),
	})
	.map((one) => Object.values(one).join(','));
const loads = fc.array(fc.array(row, { minLength: 1, maxLength: 8 }), { minLength: 2, maxLength: 3 });

/** Everything that a reader of the analyst file sees of complaints, but for where it was read. */
const seen = async (folder: IngestFolder): Promise<unknown> => ({
	complaints: await folder.analyst(
		'select * exclude (input_sha256, line) from complaints order by complaint_key',
	),
	facts: await folder.analyst('select * from complaint_facts order by all'),
	violations: await folder.analyst('select * from complaint_violations order by all'),
	suggestions: await folder.analyst('select * from complaint_suggestions order by all'),
	read: await folder.analyst('select * from narrative_suggestions order by all'),
	sources: await folder.analyst('select * from complaint_data_sources order by all'),
	respondents: await folder.analyst('select * from complaint_respondents order by all'),
	vendors: await folder.analyst('select * from vendors order by all'),
	counts: await folder.published('select * from public_counts order by all'),
	snapshot_id: (await folder.analyst('select snapshot_id from snapshot'))[0],
});

describe('files added one after the other', () => {
	test(
		'give what all of them give at once',
		async () => {
			await fc.assert(
				fc.asyncProperty(loads, async (files) => {
					const [added, fresh] = [ingestFolder(), ingestFolder()];
					// The first day is a real one, so that every load has an as-of.
					const texts = files.map((rows, index) =>
						[header, `0,2024-01-0${index + 1},,,,,,,`, ...rows, ''].join('\n'),
					);
					for (const text of texts) await added.load({ 'complaints.csv': text }, '--authority', 'nl-demo');
					// One key, so that one person has one pseudonym in both.
					mkdirSync(fresh.state);
					cpSync(join(added.state, 'keys.json'), join(fresh.state, 'keys.json'));
					const all = Object.fromEntries(texts.map((text, index) => [`${index}.csv`, text]));
					await fresh.load(all, '--authority', 'nl-demo');
					expect(await seen(added)).toEqual(await seen(fresh));
				}),
				{ numRuns: runs(3), endOnFailure: true },
			);
		},
		patience,
	);
});
