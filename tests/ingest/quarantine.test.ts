import { describe, expect, test } from 'vitest';
import { drawn, ingestFolder } from './ingest-folder.ts';

interface Held extends Record<string, unknown> {
	table_name: string;
	line: number;
	rule_id: string;
	message: string;
}

/** One broken row a line; what the account says of it stands beside it and is no input. */
const cases: Record<string, string> = {
	complaints: `
		complaint_id | authority | received_date | registered_date | channel | complainant_country | in_scope | data_sources | violation_types | rule | message
		ok           | test      | 2024-05-17    | .               | .       | NL                  | yes      | BRK-3P       | ACC-LATE        | .    | .
		true         | test      | 2024-05       | 2024            | .       | .                   | TRUE     | .            | .               | .    | .
		a            | test      | .             | .               | .       | .                   | .        | .            | .               | value_missing   | missing received_date
		b            | .         | 2024-05-17    | .               | .       | .                   | .        | .            | .               | authority_missing | missing authority
		.            | test      | 2024-05-17    | .               | .       | .                   | .        | .            | .               | complaint_id_missing | missing complaint_id: other rows of this file have one
		c            | test      | 2024-02-30    | .               | .       | .                   | .        | .            | .               | date_unreadable | invalid received_date: 2024-02-30 (write 2024-05-17, 2024-05 or 2024)
		d            | test      | 2024-05-17    | 17/05/2024      | .       | .                   | .        | .            | .               | date_unreadable | invalid registered_date: 17/05/2024 (write 2024-05-17, 2024-05 or 2024)
		e            | test      | 2024-05-17    | .               | owl     | .                   | .        | .            | .               | code_unknown    | unknown channel: owl
		f            | test      | 2024-05-17    | .               | .       | Nederland           | .        | .            | .               | country_invalid | invalid complainant_country: Nederland (write NL)
		g            | test      | 2024-05-17    | .               | .       | nl                  | .        | .            | .               | country_invalid | invalid complainant_country: nl (write NL)
		h            | test      | 2024-05-17    | .               | .       | .                   | ja       | .            | .               | yes_no_invalid  | invalid in_scope: ja (write yes or no)
		i            | test      | 2024-05-17    | .               | .       | .                   | .        | BRK-3P\\|BRK-9 | .             | code_unknown    | unknown data_sources: BRK-9
		j            | test      | 2024-05-17    | .               | .       | .                   | .        | .            | ACC-NEVER       | code_unknown    | unknown violation_types: ACC-NEVER
	`,
	facts: `
		complaint_id | fact           | value      | rule | message
		ok           | access_request | 2024-05    | .    | .
		nobody       | access_request | 2024-05-17 | complaint_unknown  | unknown complaint_id: nobody
		ok           | access_dance   | 2024-05-17 | code_unknown       | unknown fact: access_dance
		ok           | access_request | soon       | fact_value_invalid | invalid access_request: soon
		ok           | fee_asked      | perhaps    | fact_value_invalid | invalid fee_asked: perhaps
		ok           | age_at_collection | old     | fact_value_invalid | invalid age_at_collection: old
		ok           | content_posted_at | noon    | fact_value_invalid | invalid content_posted_at: noon
		ok           | harm           | boredom    | fact_value_invalid | invalid harm: boredom
		ok           | .              | 2024-05-17 | value_missing      | missing fact
	`,
	respondents: `
		complaint_id | role      | name       | country | rule | message
		ok           | collector | Graphfable | FR      | .    | .
		nobody       | collector | Graphfable | .       | complaint_unknown | unknown complaint_id: nobody
		ok           | villain   | Graphfable | .       | code_unknown      | unknown role: villain
		ok           | collector | .          | .       | value_missing     | missing name
		ok           | collector | Graphfable | France  | country_invalid   | invalid country: France (write NL)
	`,
	vendors: `
		vendor_id   | name       | rule | message
		graphfable  | Graphfable | .    | .
		Graph Fable | Graphfable | vendor_id_invalid | invalid vendor_id: Graph Fable (write lower-case words with hyphens)
		.           | Graphfable | value_missing     | missing vendor_id
	`,
	vendor_names: `
		vendor_id  | name | name_kind | rule | message
		graphfable | GF   | trade     | .    | .
		nobody     | GF   | trade     | vendor_unknown | unknown vendor_id: nobody
	`,
	filings: `
		filing_id | vendor_id  | filing_type | received_date | rule | message
		f1        | graphfable | NOTICE      | 2024-05-17    | .    | .
		f2        | nobody     | NOTICE      | 2024-05-17    | vendor_unknown  | unknown vendor_id: nobody
		f3        | graphfable | NOVEL       | 2024-05-17    | code_unknown    | unknown filing_type: NOVEL
		f4        | graphfable | NOTICE      | 17 May        | date_unreadable | invalid received_date: 17 May (write 2024-05-17, 2024-05 or 2024)
	`,
	filing_metrics: `
		filing_id | metric        | value | rule | message
		f1        | records_total | 9321  | .    | .
		f1        | records_total | 9,321 | number_invalid | invalid value: 9,321 (write 9321 or 9.5)
		f9        | records_total | 9321  | filing_unknown | unknown filing_id: f9
	`,
	filing_retention: `
		filing_id | data_category    | rule | message
		f9        | business_contact | filing_unknown | unknown filing_id: f9
	`,
	filing_sources: `
		filing_id | source_code | rule | message
		f9        | BRK-3P      | filing_unknown | unknown filing_id: f9
	`,
	filing_bases: `
		filing_id | purpose | rule | message
		f9        | selling | filing_unknown | unknown filing_id: f9
	`,
	filing_items: `
		filing_id | item            | value | rule | message
		f9        | notice_language | en    | filing_unknown | unknown filing_id: f9
	`,
};

const cells = (line: string): string[] =>
	line
		.trim()
		.split(' | ')
		.map((cell) => cell.trim());
const linesOf = (table: string): string[] => (cases[table] ?? '').trim().split('\n');

const expected = Object.keys(cases).flatMap((table_name) =>
	linesOf(table_name)
		.map((line, index) => ({
			table_name,
			line: index + 1,
			rule_id: cells(line).at(-2),
			message: cells(line).at(-1),
		}))
		.filter(({ line, rule_id }) => line > 1 && rule_id !== '.'),
);
/** The drawn table without the two columns that are no input. */
const inputOf = (table: string): string =>
	drawn(
		linesOf(table)
			.map((line) => cells(line).slice(0, -2).join(' | ').replaceAll('\\|', '|'))
			.join('\n'),
	);

const folder = ingestFolder();
const summary = await folder.load(
	Object.fromEntries(Object.keys(cases).map((table) => [`${table}.csv`, inputOf(table)])),
);
const held = await folder.analyst<Held>(
	'select table_name, line::integer as line, rule_id, message from quarantine',
);

describe('a row that breaks a rule is held back with the rule and a sentence', () => {
	test.each(expected)('$table_name line $line: $message', ({ table_name, line, rule_id, message }) => {
		expect(held.filter((row) => row.table_name === table_name && row.line === line)).toEqual([
			{ table_name, line, rule_id, message },
		]);
	});

	test('and no other row is', () => {
		expect(held).toHaveLength(expected.length);
		for (const { table, rows_loaded, rows_read, rows_quarantined } of summary.inputs.filter(
			({ profile }) => profile === 'native',
		))
			expect([table, rows_loaded, rows_quarantined]).toEqual([
				table,
				rows_read - rows_quarantined,
				expected.filter(({ table_name }) => table_name === table).length,
			]);
	});
});

describe('the list of what is held back', () => {
	const bad = 'complaint_id,received_date\n7,soon\n';

	test('names path and line, and stays when other files come', async () => {
		const other = ingestFolder();
		await other.load({ 'bad.csv': `${bad}8,2024-05-17\n` }, '--authority', 'test');
		await other.load({ 'good.csv': 'complaint_id,received_date\n9,2024-05-18\n' }, '--authority', 'test');
		const rows = await other.analyst<{ path: string; line: number }>(
			'select path, line::integer as line from quarantine',
		);
		expect(rows).toEqual([{ path: expect.stringMatching(/bad\.csv$/), line: 2 }]);
	});

	test('grows even when nothing else changes', async () => {
		const other = ingestFolder();
		await other.load({ 'good.csv': 'complaint_id,received_date\n9,2024-05-18\n' }, '--authority', 'test');
		await other.load({ 'bad.csv': bad }, '--authority', 'test');
		expect(await other.analyst('select message from quarantine')).toHaveLength(1);
	});

	test('forgets a row that is taken when its file comes again', async () => {
		const other = ingestFolder();
		const facts = { 'facts.csv': 'complaint_id,fact,value\n9,access_request,2024-05-17\n' };
		const complaint = { 'complaints.csv': 'complaint_id,received_date\n9,2024-05-18\n' };
		await other.load(facts, '--authority', 'test', '--as-of', '2024-12-31');
		expect(await other.analyst('select message from quarantine')).toEqual([
			{ message: 'unknown complaint_id: 9' },
		]);
		await other.load({ ...complaint, ...facts }, '--authority', 'test');
		expect(await other.analyst('select message from quarantine')).toEqual([]);
	});
});
