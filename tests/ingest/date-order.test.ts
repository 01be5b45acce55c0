import { describe, expect, test } from 'vitest';
import { drawn, ingestFolder } from './ingest-folder.ts';

const flags = 'select line::integer as line, rule_id, message from flags order by all';

describe('dates in an order that can not be are flagged, and their rows kept', () => {
	test('in our own words: registered or closed before received', async () => {
		const folder = ingestFolder();
		await folder.load(
			{
				'complaints.csv': drawn(`
					complaint_id | received_date | registered_date | closed_date
					in-order     | 2024-05-17    | 2024-05-17      | 2024-05-17
					registered   | 2024-05-17    | 2024-05-16      | .
					closed       | 2024-05-17    | 2024-05-18      | 2024-05-01
					perhaps      | 2024-05-17    | 2024-05         | 2024
				`),
			},
			'--authority',
			'test',
		);
		expect(await folder.analyst(flags)).toEqual([
			{
				line: 3,
				rule_id: 'registered_before_received',
				message: 'registered on 2024-05-16, before it was received on 2024-05-17',
			},
			{
				line: 4,
				rule_id: 'handling_time_negative',
				message: 'closed on 2024-05-01, before it was received on 2024-05-17',
			},
		]);
		expect(await folder.analyst('select count(*)::integer as n from complaints')).toEqual([{ n: 4 }]);
	});

	test('as a profile declares it: sent to the company before it was received', async () => {
		const folder = ingestFolder();
		const header = 'Date received,Product,Issue,Company,Date sent to company,Complaint ID';
		const { inputs } = await folder.load({
			'complaints.csv': [
				header,
				'05/17/2024,Debt collection,Other,Fable Bank,05/16/2024,1',
				'05/17/2024,Debt collection,Other,Fable Bank,05/17/2024,2',
				'05/17/2024,Debt collection,Other,Fable Bank,,3',
				'',
			].join('\n'),
		});
		expect(inputs.find(({ profile }) => profile === 'cfpb')).toMatchObject({
			rows_loaded: 3,
			rows_quarantined: 0,
		});
		expect(await folder.analyst(flags)).toEqual([
			{
				line: 2,
				rule_id: 'dates_out_of_order',
				message: 'Date sent to company 2024-05-16 is before Date received 2024-05-17',
			},
		]);
	});
});
