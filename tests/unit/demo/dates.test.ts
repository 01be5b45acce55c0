import { describe, expect, it } from 'vitest';
import { rowsOf, valueOf, type Row } from './committed.ts';

const complaints = rowsOf('complaints');
const filings = rowsOf('filings');

/** True unless `earlier` is certainly later than `later`; partial dates are compared as far as both go. */
const isOrdered = (row: Row, earlier: string, later: string): boolean => {
	const [from, until] = [valueOf(row, earlier), valueOf(row, later)];
	const length = Math.min(from.length, until.length);
	return from.slice(0, length) <= until.slice(0, length);
};

const order: [string, string][] = [
	['received_date', 'registered_date'],
	['registered_date', 'closed_date'],
	['collected_date', 'received_date'],
	['collected_date', 'notice_date'],
	['collected_date', 'first_contact_date'],
	['collected_date', 'first_disclosure_date'],
	['collected_date', 'last_activity_date'],
	['notice_date', 'received_date'],
	['first_contact_date', 'received_date'],
	['access_request_date', 'access_answer_date'],
	['access_request_date', 'access_extension_date'],
	['access_extension_date', 'access_answer_date'],
	['access_answer_date', 'received_date'],
	['erasure_request_date', 'erasure_answer_date'],
	['erasure_confirmed_date', 'seen_again_date'],
	['seen_again_date', 'received_date'],
	['objection_date', 'contacted_again_date'],
	['contacted_again_date', 'received_date'],
];

describe('dates', () => {
	it.each(order)('%s is never after %s', (earlier, later) => {
		const both = complaints.filter((row) => row[earlier] && row[later]);
		expect(both.length).toBeGreaterThan(5);
		expect(both.filter((row) => !isOrdered(row, earlier, later))).toEqual([]);
	});

	it('registers from 2 January 2019 to 30 September 2026, so that the third quarter is closed', () => {
		const days = complaints.map((row) => valueOf(row, 'registered_date')).toSorted();
		expect([days[0], days.at(-1)]).toEqual(['2019-01-02', '2026-09-30']);
	});

	it('dates nothing that has happened after the last day', () => {
		const later = complaints.filter((row) =>
			Object.entries(row).some(([column, value]) => column.endsWith('_date') && value > '2026-09-30'),
		);
		expect(later).toEqual([]);
	});

	it('closes what has an outcome, and nothing else', () => {
		const isEnded = (row: Row) => row.status === 'closed' || row.status === 'inadmissible';
		expect(complaints.filter((row) => isEnded(row) !== Boolean(row.closed_date && row.outcome))).toEqual([]);
	});

	it('asks for filings before they are due', () => {
		const asked = filings.filter((row) => row.requested_date && row.due_date);
		expect(asked.filter((row) => !isOrdered(row, 'requested_date', 'due_date'))).toEqual([]);
	});
});
