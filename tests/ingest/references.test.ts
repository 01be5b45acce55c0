import { expect, test } from 'vitest';
import { drawn, ingestFolder } from './ingest-folder.ts';

const folder = ingestFolder();
await folder.load({
	'complaints.csv': drawn(`
		complaint_id | authority | received_date
		1            | test-a    | 2024-05-17
		1            | test-b    | 2024-05-17
		2            | test-a    | 2024-05-17
	`),
	'facts.csv': drawn(`
		complaint_id | fact           | value
		2            | access_request | 2024-06-01
		test-a:1     | access_request | 2024-06-02
		test-b:1     | access_request | 2024-06-03
		1            | access_request | 2024-06-04
		3            | access_request | 2024-06-05
		test-b:2     | access_request | 2024-06-06
	`),
	'respondents.csv': drawn(`
		complaint_id | role   | name
		2            | broker | Callfable
		1            | broker | Callfable
		test-b:1     | broker | Callfable
	`),
});

test('a fact belongs to the complaint of that number, or of that authority and number', async () => {
	const rows = await folder.analyst('select complaint_key, value from complaint_facts order by all');
	expect(rows).toEqual([
		{ complaint_key: 'test-a:1', value: '2024-06-02' },
		{ complaint_key: 'test-a:2', value: '2024-06-01' },
		{ complaint_key: 'test-b:1', value: '2024-06-03' },
	]);
});

test('a respondent does so too', async () => {
	const rows = await folder.analyst(
		`select complaint_key from complaint_respondents where role = 'broker' order by all`,
	);
	expect(rows).toEqual([{ complaint_key: 'test-a:2' }, { complaint_key: 'test-b:1' }]);
});

test('a number that two authorities use, or none, is held back with what to write', async () => {
	const rows = await folder.analyst(
		'select table_name, line::integer as line, message from quarantine order by all',
	);
	expect(rows).toEqual([
		{ table_name: 'facts', line: 5, message: 'ambiguous complaint_id (write authority:complaint_id): 1' },
		{ table_name: 'facts', line: 6, message: 'unknown complaint_id: 3' },
		{ table_name: 'facts', line: 7, message: 'unknown complaint_id: test-b:2' },
		{
			table_name: 'respondents',
			line: 3,
			message: 'ambiguous complaint_id (write authority:complaint_id): 1',
		},
	]);
});

test('facts find complaints of an earlier load', async () => {
	await folder.load({ 'facts.csv': 'complaint_id,fact,value\n2,access_answer,2024-07-01\n' });
	const rows = await folder.analyst(`select complaint_key from complaint_facts where fact = 'access_answer'`);
	expect(rows).toEqual([{ complaint_key: 'test-a:2' }]);
});
