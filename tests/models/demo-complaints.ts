import { createHash, createHmac } from 'node:crypto';
import { rowsOf, valueOf, listOf, lettersOf } from '../unit/demo/committed.ts';

/** A complaint of the demo as its files tell it, read without the ingest. */
export interface DemoComplaint {
	complaint_key: string;
	record_key: number;
	kind: string;
	registered_date: string;
	person: string | null;
	vendor_id: string;
	data_sources: string[];
	violation_types: string[];
	country: string;
	outcome: string;
	waiting_band: string;
}

/** The demo's rounding key is published: anyone can count its figures again. */
const roundingKey = createHash('sha256').update('herkomst demo rounding key, published').digest();

function recordKey(complaint_key: string): number {
	const digest = createHmac('sha256', roundingKey).update(complaint_key).digest('hex');
	return Number(BigInt(`0x${digest.slice(0, 12)}`) % 5000n);
}

const legalForm = /(bv|nv|gmbh|ag|sas|sarl|sa|ltd|inc|llc|plc|oy|ab|aps)$/;
/** A second opinion on names, enough for the spellings of the demo. */
const plainName = (name: string): string => {
	const letters = lettersOf(name.replace(/^(https?:\/\/)?(www\.)?/i, ''));
	return letters.replace(legalForm, '') || letters;
};

function vendorIds(): (name: string) => string {
	const ids = new Map<string, Set<string>>();
	const add = (name: string, vendor_id: string) => {
		if (name) ids.set(plainName(name), (ids.get(plainName(name)) ?? new Set()).add(vendor_id));
	};
	for (const row of rowsOf('vendors'))
		for (const column of ['name', 'legal_name', 'website'])
			add(valueOf(row, column), valueOf(row, 'vendor_id'));
	for (const row of rowsOf('vendor_names')) add(valueOf(row, 'name'), valueOf(row, 'vendor_id'));
	return (name) => {
		const found = [...(ids.get(plainName(name)) ?? [])];
		return found.length === 1 ? (found[0] ?? '') : `own:${plainName(name)}`;
	};
}

/** Complaint id → the earliest lower and upper day of a fact, from the facts table and the shorthand column. */
function spans(fact: string): Map<string, { lower: string; upper: string }> {
	const found = new Map<string, { lower: string; upper: string }>();
	const add = (complaint_id: string, value: string) => {
		if (!value) return;
		const [lower, upper] = [firstDay(value), lastDay(value)];
		const known = found.get(complaint_id) ?? { lower, upper };
		found.set(complaint_id, {
			lower: lower < known.lower ? lower : known.lower,
			upper: upper < known.upper ? upper : known.upper,
		});
	};
	for (const row of rowsOf('complaints')) add(valueOf(row, 'complaint_id'), valueOf(row, `${fact}_date`));
	for (const row of rowsOf('facts'))
		if (valueOf(row, 'fact') === fact) add(valueOf(row, 'complaint_id'), valueOf(row, 'value'));
	return found;
}

const firstDay = (value: string): string => `${value}-01-01`.slice(0, 10);

function lastDay(value: string): string {
	const [year = '', month = '12', day] = value.split('-');
	return day ? value : new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
}

/** The same day so many months on, or the last day of that month. */
export function addMonths(day: string, months: number): string {
	const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
	const last = new Date(Date.UTC(year, month + months, 0));
	last.setUTCDate(Math.min(date, last.getUTCDate()));
	return last.toISOString().slice(0, 10);
}

type Span = { lower: string; upper: string };

/** How long a complainant says to have waited; partial dates that leave it open are not stated. */
export function waitingBand(asked: Span | undefined, answered: Span | undefined): string {
	if (!asked) return 'not_stated';
	if (!answered) return 'no_answer';
	if (answered.upper <= addMonths(asked.lower, 1)) return 'within_one_month';
	if (answered.lower > addMonths(asked.upper, 3)) return 'over_three_months';
	const is_between =
		answered.lower > addMonths(asked.upper, 1) && answered.upper <= addMonths(asked.lower, 3);
	return is_between ? 'one_to_three_months' : 'not_stated';
}

export function readDemoComplaints(): DemoComplaint[] {
	const [asked, answered, vendorOf] = [spans('access_request'), spans('access_answer'), vendorIds()];
	return rowsOf('complaints').map((row) => {
		const complaint_id = valueOf(row, 'complaint_id');
		const complaint_key = `${valueOf(row, 'authority')}:${complaint_id}`;
		return {
			complaint_key,
			record_key: recordKey(complaint_key),
			kind: valueOf(row, 'kind') || 'complaint',
			registered_date: firstDay(valueOf(row, 'registered_date') || valueOf(row, 'received_date')),
			person: valueOf(row, 'complainant_key').normalize('NFKC').toLowerCase() || null,
			vendor_id: valueOf(row, 'vendor_name') ? vendorOf(valueOf(row, 'vendor_name')) : 'UNKNOWN',
			data_sources: [...new Set(listOf(row, 'data_sources'))],
			violation_types: [...new Set(listOf(row, 'violation_types'))],
			country: valueOf(row, 'complainant_country') || 'not_stated',
			outcome:
				valueOf(row, 'outcome') || (valueOf(row, 'status') === 'closed' ? 'not_stated' : 'not_decided'),
			waiting_band: waitingBand(asked.get(complaint_id), answered.get(complaint_id)),
		};
	});
}
