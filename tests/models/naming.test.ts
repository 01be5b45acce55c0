import { expect, test } from 'vitest';
import { ingestFolder } from '../ingest/ingest-folder.ts';

/** Complaints about one vendor: who complained, and on which day from the first of the month on. */
interface Case {
	vendor: string;
	why: string;
	people: string[];
	months?: string[];
	kind?: string;
	heard?: string;
	decided?: string;
	decision?: string;
	embargo?: string;
	named_from: string | null;
}

const people = (count: number): string[] =>
	Array.from({ length: count }, (_, index) => `person-${index}@test.example`);
const ten = people(10);

const cases: Case[] = [
	{ vendor: 'ten', why: 'ten people, heard, then decided', people: ten, named_from: '2024-01-01' },
	{
		vendor: 'same-day',
		why: 'heard on the day of the decision',
		people: ten,
		heard: '2024-02-01',
		named_from: '2024-01-01',
	},
	{ vendor: 'nine', why: 'nine people', people: people(9), named_from: null },
	{
		vendor: 'one-fifty',
		why: 'one person with fifty complaints',
		people: Array<string>(50).fill('one@test.example'),
		named_from: null,
	},
	{
		vendor: 'letter-case',
		why: 'nine people, one of them in capitals too',
		people: [...people(9), 'PERSON-0@TEST.EXAMPLE'],
		named_from: null,
	},
	{
		vendor: 'nobody',
		why: 'ten complaints of people unknown',
		people: Array<string>(10).fill(''),
		named_from: null,
	},
	{ vendor: 'tips', why: 'ten tips', people: ten, kind: 'tip', named_from: null },
	{ vendor: 'unheard', why: 'a decision without a hearing', people: ten, heard: '', named_from: null },
	{
		vendor: 'heard-after',
		why: 'heard after the decision',
		people: ten,
		heard: '2024-02-02',
		named_from: null,
	},
	{ vendor: 'undecided', why: 'a hearing without a decision', people: ten, decided: '', named_from: null },
	{
		vendor: 'not-named',
		why: 'a decision not to name',
		people: ten,
		decision: 'not_named',
		named_from: null,
	},
	{ vendor: 'embargo', why: 'a decision under embargo', people: ten, embargo: 'public', named_from: null },
	{
		vendor: 'later',
		why: 'a tenth person in a later quarter',
		people: ten,
		months: ['2024-08'],
		named_from: '2024-07-01',
	},
	{
		vendor: 'no-date',
		why: 'a tenth person on no real day',
		people: ten,
		months: ['1970-01'],
		named_from: null,
	},
	{
		vendor: 'next',
		why: 'a decision after the day of the figures',
		people: ten,
		decided: '2026-02-01',
		named_from: null,
	},
	{
		vendor: 'open',
		why: 'a decision in the quarter that is not over',
		people: ten,
		decided: '2026-01-02',
		named_from: null,
	},
];

const header = 'complaint_id,kind,received_date,complainant_key,vendor_name\n';
const complaints = cases.flatMap(({ vendor, people: keys, months = [], kind = 'complaint' }) =>
	keys.map((key, index) => {
		// The last of the people comes in the month given, the others early in 2024.
		const month = index === keys.length - 1 ? (months[0] ?? '2024-01') : '2024-01';
		return `${vendor}-${index},${kind},${month}-01,${key},Vendor ${vendor}\n`;
	}),
);
const later = cases.map(({ vendor }) => `${vendor}-2025,complaint,2025-05-05,,Vendor ${vendor}\n`);
const assertionHeader =
	'assertion_id,entity_type,entity_id,attribute,value,from_date,asserted_by,role,document,embargo_audience,text_en\n';
const assertions = cases.flatMap(
	({ vendor, heard = '2024-01-15', decided = '2024-02-01', decision = 'named', embargo = '' }) => [
		heard && `${vendor}-hearing,vendor,${vendor},hearing,held,${heard},test,regulator,d,,Heard.\n`,
		decided &&
			`${vendor}-naming,vendor,${vendor},naming_decision,${decision},${decided},test,regulator,d,${embargo},Decided.\n`,
	],
);

const folder = ingestFolder();
await folder.load(
	{
		'complaints.csv': header + complaints.join('') + later.join(''),
		'vendors.csv': `vendor_id,name\n${cases.map(({ vendor }) => `${vendor},Vendor ${vendor}\n`).join('')}`,
		'assertions.csv': assertionHeader + assertions.join(''),
	},
	'--authority',
	'test',
	'--as-of',
	'2026-01-20',
);
const named = await folder.published<{ vendor_id: string; named_from: string }>(
	`select vendor_id, named_from::varchar as named_from from public_vendors where naming_basis = 'decision'`,
);
const counted = await folder.published<{ table_id: string; vendor_id: string; first: string }>(
	`select table_id, vendor_id, min(period_from)::varchar as first from public_counts
	where vendor_id not in ('all', 'other') group by all`,
);

test.each(cases)('$vendor: $why: named from $named_from', ({ vendor, named_from }) => {
	expect(named.find(({ vendor_id }) => vendor_id === vendor)?.named_from ?? null).toBe(named_from);
	for (const { first } of counted.filter(({ vendor_id }) => vendor_id === vendor))
		expect(named_from !== null && first >= named_from).toBe(true);
});

test('a vendor named within a year is among the others in that year', () => {
	const years = counted.filter(({ table_id }) => table_id === 'T2' || table_id === 'T3');
	expect(years.filter(({ vendor_id, first }) => vendor_id === 'later' && first < '2025-01-01')).toEqual([]);
});

test('the vendors named are counted by name, and no other vendor is', () => {
	const names = cases.filter(({ named_from }) => named_from !== null).map(({ vendor }) => vendor);
	for (const { vendor_id } of counted) expect(names).toContain(vendor_id);
	expect(counted.some(({ table_id, vendor_id }) => table_id === 'T1' && vendor_id === 'ten')).toBe(true);
});
