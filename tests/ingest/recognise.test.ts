import { describe, expect, test } from 'vitest';
import { offeredMappings, recognise } from '../../ingest/recognise.ts';

const told = (path: string, header: string, profile: string | null = null) => {
	const { profile: found, tables } = recognise(path, header.split(','), offeredMappings(profile));
	return `${found} ${tables[0]?.table}`;
};

describe('a header is recognised', () => {
	test.each`
		path                | header                                        | found
		${'complaints.csv'} | ${'received_date'}                            | ${'native complaints'}
		${'complaints.csv'} | ${'complaint_id,received_date,a,b,c,d,e,f'}   | ${'native complaints'}
		${'intake.csv'}     | ${'complaint_id,received_date,vendor_name'}   | ${'native complaints'}
		${'facts.jsonl'}    | ${'complaint_id,fact,value'}                  | ${'native facts'}
		${'anything.csv'}   | ${'complaint_id,fact,value'}                  | ${'native facts'}
		${'names.csv'}      | ${'vendor_id,name,name_kind'}                 | ${'native vendor_names'}
		${'vendors.csv'}    | ${'vendor_id,name'}                           | ${'native vendors'}
		${'VENDORS.CSV'}    | ${'Vendor_ID,NAME'}                           | ${'native vendors'}
		${'export.csv'}     | ${'Date received,Issue,Company,Complaint ID'} | ${'cfpb complaints'}
		${'complaints.csv'} | ${'date_received,issue,company,complaint_id'} | ${'cfpb complaints'}
	`('$path with $header is $found', ({ path, header, found }) => {
		expect(told(path, header)).toBe(found);
	});
});

describe('a header that nobody knows', () => {
	test.each`
		header                                                  | says
		${'day,firm,story'}                                     | ${/unknown header: x\.csv: day, firm, story\. No profile knows any of it\./}
		${'Date received,Company'}                              | ${/Nearest is cfpb \(table complaints\): it knows 2 of 2 and needs received_date, violation_types/}
		${'complaint_id,fact'}                                  | ${/Nearest is native \(table facts\): it knows 2 of 2 and needs complaint_id, fact, value/}
		${'received_date,a,b,c,d'}                              | ${/unknown header: x\.csv: received_date, a, b, c, d\. Nearest is native/}
		${Array.from({ length: 40 }, (_, n) => `c${n}`).join()} | ${/c29, and 10 more/}
	`('$header: $says', ({ header, says }) => {
		expect(() => told('x.csv', header)).toThrow(says);
	});

	test('is held against the profile that was asked for', () => {
		expect(() => told('x.csv', 'complaint_id,received_date,vendor_name', 'cfpb')).toThrow(/Nearest is cfpb/);
		expect(() => told('x.csv', 'complaint_id', 'no-such')).toThrow('unknown profile: no-such');
	});
});
