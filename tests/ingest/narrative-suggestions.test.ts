import { expect, test } from 'vitest';
import { openStore } from '../../ingest/store/open-store.ts';
import { ingestFolder } from './ingest-folder.ts';
import { purgeOf } from './purging.ts';

const header = 'complaint_id,authority,received_date,vendor_name,violation_types,narrative';
const story =
	'On 3 March 2024 I asked the company for access to my data. They never answered my request. They got my number from LinkedIn.';
const csv = (...rows: string[]): string => [header, ...rows].join('\n');

const suggested = `select split_part(complaint_key, ':', 2) as id, kind, term, value from complaint_suggestions order by all`;

test('what a narrative suggests is never counted, follows later versions, and is gone with the text', async () => {
	const folder = ingestFolder();
	await folder.load({
		'complaints.csv': csv(
			`1,nl-ap,2024-06-01,Graphfable,,${story}`,
			`2,nl-ap,2024-06-01,Graphfable,ACC-NONE,${story}`,
			`3,nl-ap,2024-01-01,Graphfable,,${story}`,
			`4,nl-ap,2024-06-01,Graphfable,,Nothing happened.`,
		),
	});
	const first = await folder.analyst(suggested);
	const of = (id: string): unknown[] => first.filter((row) => row['id'] === id).map((row) => row['term']);
	expect(of('1')).toEqual(['LI-PUB', 'access_request', 'ACC-NONE']);
	// What the file says already, and a day after the complaint came in, is no suggestion.
	expect(of('2')).toEqual(['LI-PUB', 'access_request']);
	expect(of('3')).toEqual(['LI-PUB', 'ACC-NONE']);
	expect(of('4')).toEqual([]);
	expect(await folder.analyst(`select complaint_key, violation_type from complaint_violations`)).toEqual([
		{ complaint_key: 'nl-ap:2', violation_type: 'ACC-NONE' },
	]);

	// A later version with another text, and a new complaint with a known one.
	await folder.load({
		'complaints.csv': csv(
			`1,nl-ap,2024-06-01,Graphfable,,Nothing happened.`,
			`5,nl-ap,2024-06-01,Graphfable,,${story}`,
		),
	});
	const second = await folder.analyst(suggested);
	expect(second.filter((row) => row['id'] === '1')).toEqual([]);
	expect(second.filter((row) => row['id'] === '5')).toHaveLength(3);
	expect(second).toHaveLength(7);

	const store = openStore(folder.state);
	const kept = store.prepare('select suggestions from narrative_suggestions').all();
	store.close();
	expect(JSON.stringify(kept)).not.toMatch(/LinkedIn|asked|answered/);
});

test('a narrative that was purged suggests nothing in a later snapshot either', async () => {
	const folder = ingestFolder();
	const other = story.replace('3 March 2024', '3 March 2012');
	await folder.load({
		'complaints.csv': csv(
			`1,nl-ap,2012-06-01,Graphfable,,${other}`,
			`2,nl-ap,2024-06-01,Graphfable,,${story}`,
		),
	});
	expect(
		await folder.analyst(`select distinct value from narrative_suggestions where kind = 'fact'`),
	).toHaveLength(2);
	await purgeOf(folder);
	await folder.load({ 'complaints.csv': csv(`3,nl-ap,2024-06-02,Graphfable,,Nothing happened.`) });
	expect(
		await folder.analyst(`select distinct value from narrative_suggestions where kind = 'fact'`),
	).toEqual([{ value: '2024-03-03' }]);
});
