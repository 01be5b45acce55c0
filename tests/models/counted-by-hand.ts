import { violationTypes } from '../../src/lib/domain/violation-types/index.ts';
import { rowsOf, valueOf } from '../unit/demo/committed.ts';
import type { DemoComplaint } from './demo-complaints.ts';

/** The quarter from which each vendor is named: heard, then a decision, and ten people known by name. */
export function namedFrom(complaints: DemoComplaint[]): Map<string, string> {
	const named = new Map<string, string>();
	const days = (vendor_id: string, attribute: string, value?: string) =>
		rowsOf('assertions')
			.filter(
				(row) => row.entity_type === 'vendor' && row.entity_id === vendor_id && row.attribute === attribute,
			)
			.filter((row) => value === undefined || row.value === value)
			.map((row) => valueOf(row, 'from_date'))
			.sort();
	for (const vendor_id of new Set(rowsOf('vendors').map((row) => valueOf(row, 'vendor_id')))) {
		const [decided] = days(vendor_id, 'naming_decision', 'named');
		const [heard] = days(vendor_id, 'hearing');
		const people = new Map<string, string>();
		for (const { kind, person, registered_date, vendor_id: own } of complaints) {
			if (own !== vendor_id || kind !== 'complaint' || person === null) continue;
			const first = people.get(person);
			if (first === undefined || registered_date < first) people.set(person, registered_date);
		}
		const tenth = [...people.values()].sort()[9];
		if (!decided || !heard || heard > decided || !tenth) continue;
		named.set(vendor_id, quarterOf(decided > tenth ? decided : tenth));
	}
	return named;
}

export const quarterOf = (day: string): string =>
	`${day.slice(0, 4)}Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

const orNotStated = (codes: string[]): string[] => (codes.length > 0 ? codes : ['not_stated']);
const groups = new Map(
	Object.values(violationTypes).map((type) => [
		type.violation_type as string,
		type.violation_group as string,
	]),
);
const groupsOf = (codes: string[]): string[] => [...new Set(codes.map((code) => groups.get(code) ?? ''))];

type Codes = (complaint: DemoComplaint, vendor: string) => string[];
const dimensions: Record<string, Codes> = {
	vendor_id: (_, vendor) => [vendor],
	violation_type: ({ violation_types }) => orNotStated(violation_types),
	data_source: ({ data_sources }) => orNotStated(data_sources),
	violation_group: ({ violation_types }) => orNotStated(groupsOf(violation_types)),
	complainant_country: ({ country }) => [country],
	kind: ({ kind }) => [kind],
	outcome: ({ outcome }) => [outcome],
	waiting_band: ({ waiting_band }) => [waiting_band],
};

/** The fixed list (conventions 1.2). */
const tables: { table_id: string; period_type: 'quarter' | 'year'; over: string[] }[] = [
	{ table_id: 'T1', period_type: 'quarter', over: ['vendor_id'] },
	{ table_id: 'T2', period_type: 'year', over: ['vendor_id', 'violation_type'] },
	{ table_id: 'T3', period_type: 'year', over: ['vendor_id', 'data_source'] },
	{ table_id: 'T4', period_type: 'quarter', over: ['violation_type'] },
	{ table_id: 'T5', period_type: 'quarter', over: ['data_source'] },
	{ table_id: 'T6', period_type: 'year', over: ['violation_type', 'data_source'] },
	{ table_id: 'T7', period_type: 'year', over: ['complainant_country', 'violation_group'] },
	{ table_id: 'T8', period_type: 'quarter', over: ['kind', 'outcome'] },
	{ table_id: 'T9', period_type: 'year', over: ['violation_group', 'waiting_band'] },
];

/** Every cell of every table, as `T1 2024Q1 vendor_id=all` → the figure shown; what shows as zero is absent. */
export function countByHand(complaints: DemoComplaint[], closed_until: string): Map<string, number> {
	const named = namedFrom(complaints);
	const cells = new Map<string, Map<string, number>>();
	const put = (name: string, { complaint_key, record_key }: DemoComplaint) => {
		const cell = cells.get(name) ?? new Map<string, number>();
		cells.set(name, cell.set(complaint_key, record_key));
	};
	for (const { table_id, period_type, over } of tables)
		for (const complaint of complaints) {
			const year = complaint.registered_date.slice(0, 4);
			const period = period_type === 'year' ? year : quarterOf(complaint.registered_date);
			const is_closed =
				period_type === 'year' ? `${year}-12-31` <= closed_until : period <= quarterOf(closed_until);
			if (!is_closed || (table_id !== 'T8' && complaint.kind !== 'complaint')) continue;
			const from = named.get(complaint.vendor_id);
			// A year is told of a vendor only when it was named from its first quarter on.
			const is_named = from !== undefined && from <= (period_type === 'year' ? `${year}Q1` : period);
			const choices = over.map((dimension) => [
				'all',
				...(dimensions[dimension]?.(complaint, is_named ? complaint.vendor_id : 'other') ?? []),
			]);
			for (const codes of combinations(choices))
				put(
					[table_id, period, ...over.map((dimension, place) => `${dimension}=${codes[place]}`)].join(' '),
					complaint,
				);
		}
	return new Map(
		[...cells]
			.map(([name, cell]) => [name, shown([...cell.values()])] as const)
			.filter(([, count]) => count > 0),
	);
}

const combinations = (choices: string[][]): string[][] =>
	choices.reduce<string[][]>(
		(made, codes) => made.flatMap((before) => codes.map((code) => [...before, code])),
		[[]],
	);

function shown(record_keys: number[]): number {
	const above = record_keys.length % 5;
	const sum = record_keys.reduce((total, key) => total + key, 0);
	return record_keys.length - above + (sum % 5000 < 1000 * above ? 5 : 0);
}
