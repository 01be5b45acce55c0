import { describe, expect, it } from 'vitest';
import { listOf, rowsOf, valueOf, type Row } from './committed.ts';
import { vendorIdOf } from './vendor-of.ts';

const complaints = rowsOf('complaints');
const facts = rowsOf('facts');
const about = (vendor_id: string) => complaints.filter((row) => vendorIdOf(row) === vendor_id);
const metric = (filing_id: string, name: string, right = '') =>
	Number(
		rowsOf('filing_metrics').find(
			(row) => row.filing_id === filing_id && row.metric === name && valueOf(row, 'right') === right,
		)?.value,
	);
const declared = (vendor_id: string) => {
	const filings = new Set(
		rowsOf('filings')
			.filter((row) => row.vendor_id === vendor_id)
			.map((row) => row.filing_id),
	);
	return new Set(
		rowsOf('filing_sources')
			.filter((row) => filings.has(row.filing_id))
			.map((row) => row.source_code),
	);
};
const naming = (vendor_id: string, source: string) =>
	about(vendor_id).filter((row) => listOf(row, 'data_sources').includes(source)).length;
const factOf = (row: Row, fact: string) =>
	facts.find((candidate) => candidate.complaint_id === row.complaint_id && candidate.fact === fact)?.value ??
	'';

describe('filings that complaints do not bear out', () => {
	it.each([
		['demo-contactfable', 'LI-RES', 150],
		['demo-contactfable', 'USR-NET', 60],
		['demo-numberfable', 'USR-CON', 150],
		['demo-skillfable', 'INF-DER', 60],
		['demo-leadfable', 'BRK-3P', 80],
		['demo-graphfable', 'LI-PUB', 30],
	])('%s does not declare %s, which at least %i complaints name', (vendor_id, source, least) => {
		expect(declared(vendor_id).has(source)).toBe(false);
		expect(naming(vendor_id, source)).toBeGreaterThanOrEqual(least);
	});

	it('twelve months in the schedule, six years in the record', () => {
		const schedule = rowsOf('filing_retention').filter((row) => row.filing_id === 'demo-filing-104');
		expect(schedule.map((row) => [row.period_iso8601, row.start_event, row.auto_renew])).toContainEqual([
			'P12M',
			'last_update',
			'yes',
		]);
		const old = about('demo-contactfable').filter((row) => {
			const seen = factOf(row, 'record_seen');
			const collected = valueOf(row, 'collected_date');
			return seen && collected && Number(seen.slice(0, 4)) - Number(collected.slice(0, 4)) >= 6;
		});
		expect(old.length).toBeGreaterThanOrEqual(8);
	});

	it('a median of nine days in the log, many weeks in the complaints of that year', () => {
		const waits = about('demo-contactfable')
			.filter((row) => row.access_answer_date && valueOf(row, 'access_request_date').length === 10)
			.map(
				(row) =>
					(Date.parse(valueOf(row, 'access_answer_date')) - Date.parse(valueOf(row, 'access_request_date'))) /
					86_400_000,
			)
			.toSorted((left, right) => left - right);
		expect(metric('demo-filing-106', 'median_days', 'access')).toBe(9);
		expect(waits[Math.floor(waits.length / 2)] ?? 0).toBeGreaterThan(31);
	});

	it('fewer requests in the log than complainants made', () => {
		const made = about('demo-contactfable').filter((row) =>
			valueOf(row, 'access_request_date').startsWith('2025'),
		).length;
		expect(metric('demo-filing-106', 'requests_received', 'access')).toBeLessThan(made);
	});

	it('far fewer notices than records', () => {
		expect(metric('demo-filing-105', 'notices_sent')).toBeLessThan(
			0.1 * metric('demo-filing-105', 'records_eu'),
		);
	});

	it('no minors declared, yet a child complains', () => {
		const registered = rowsOf('filing_items').filter(
			(row) => row.item === 'minors_held' && valueOf(row, 'filing_id').startsWith('demo-filing-50'),
		);
		expect(registered.map((row) => row.value)).toEqual(['no', 'no', 'no']);
		const children = about('demo-storyfable').filter((row) => factOf(row, 'age_at_collection') !== '');
		expect(children.length).toBeGreaterThanOrEqual(5);
		for (const row of children) expect(Number(factOf(row, 'age_at_collection'))).toBeLessThan(16);
	});

	it('first notices four years after the launch, in English to people who read another language', () => {
		const told = about('demo-contactfable').filter(
			(row) => row.notice_date && row.notice_language === 'en' && row.language !== 'en',
		);
		const late = told.filter(
			(row) => valueOf(row, 'collected_date').startsWith('2018') && valueOf(row, 'notice_date') >= '2022',
		);
		expect(late.length).toBeGreaterThanOrEqual(6);
	});

	it('some filings are overdue, one is not due yet, some supersede others, some are public', () => {
		const filings = rowsOf('filings');
		const open = filings.filter((row) => !row.received_date);
		expect(open.filter((row) => valueOf(row, 'due_date') <= '2026-09-30').length).toBeGreaterThanOrEqual(4);
		expect(open.filter((row) => valueOf(row, 'due_date') > '2026-09-30').length).toBe(1);
		expect(filings.filter((row) => row.supersedes).length).toBeGreaterThanOrEqual(4);
		expect(filings.filter((row) => row.confidentiality === 'public').length).toBeGreaterThanOrEqual(10);
		expect(
			filings.filter((row) => row.confidentiality === 'legally_privileged').length,
		).toBeGreaterThanOrEqual(1);
	});
});
