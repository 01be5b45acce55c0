import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { patience, runs } from '../size.ts';
import { given, ingestFolder, type IngestFolder } from './ingest-folder.ts';

const header = [
	'complaint_id',
	'received_date',
	'complainant_key',
	'vendor_name',
	'in_scope',
	'narrative',
	'note',
];
const piece = fc.constantFrom(
	'a',
	'Zij belden',
	'é',
	'\u00a0',
	' ',
	'  ',
	'\t',
	'"',
	',',
	';',
	'\n',
	'\r\n',
	'“',
	'ﬁ',
	'\u3000',
	'#',
	"'",
	'\\',
	'null',
	'🙂',
	'',
);
const text = fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join(''));
const yes_or_no = fc.constantFrom('yes', 'No', 'TRUE', 'false', '', ' yes');
const received_date = fc.constantFrom('2024-05-17', '2024-05', ' 2024 ', 'soon', '');
const cells = fc.tuple(received_date, text, text, yes_or_no, text, text).map((values) => [...values]);
/** How many fields too many or too few a record has. */
const odd = fc.oneof(
	{ weight: 8, arbitrary: fc.constant(0) },
	{ weight: 1, arbitrary: fc.constantFrom(-1, 1) },
);
const records = fc.array(fc.tuple(cells, odd), { minLength: 1, maxLength: 12 });
const style = fc.record({
	newline: fc.constantFrom('\n', '\r\n'),
	delimiter: fc.constantFrom(',', ';', '\t', '|'),
	is_quoting: fc.boolean(),
	is_ended: fc.boolean(),
});

const quoted = (value: string): string => `"${value.replaceAll('"', '""')}"`;
const needsQuotes = (value: string): boolean => /["\n\r,;\t|]/.test(value) || /^\s|\s$/.test(value);

type Style = { newline: string; delimiter: string; is_quoting: boolean; is_ended: boolean };
function written(rows: [string[], number][], { newline, delimiter, is_quoting, is_ended }: Style): string {
	const line = (values: string[]): string =>
		values.map((value) => (is_quoting || needsQuotes(value) ? quoted(value) : value)).join(delimiter);
	const lines = rows.map(([values, extra], index) => {
		const all = [String(index), ...values];
		return line(extra < 0 ? all.slice(0, extra) : extra > 0 ? [...all, 'more'] : all);
	});
	// A first row that both take, so that every file gives a day.
	const first = line(['first', '2024-01-01', 'anna', 'Graphfable', 'yes', 'A story', '']);
	return [line(header), first, ...lines].join(newline) + (is_ended ? newline : '');
}

async function seen(folder: IngestFolder): Promise<unknown> {
	const store = new DatabaseSync(join(folder.state, 'narratives.sqlite'), { readOnly: true });
	const texts = store.prepare('select * from texts order by 1, 2, 3').all();
	store.close();
	return {
		rows: await folder.analyst('select * exclude (input_id) from input.complaints order by line'),
		quarantine: await folder.analyst('select line, rule_id, message from quarantine order by all'),
		flags: await folder.analyst('select line, rule_id, message from flags order by all'),
		texts,
	};
}

describe('the bulk reader and the streaming parser', () => {
	test(
		'read the same from the same file',
		async () => {
			const readers = new Set<string>();
			await fc.assert(
				fc.asyncProperty(records, style, async (rows, how) => {
					const file = written(rows, how);
					const folder = ingestFolder();
					const load = (content: string | Uint8Array) =>
						folder.load({ 'complaints.csv': content }, '--authority', 'test', '--fresh');
					const [summary] = given(await load(file));
					const in_bulk = await seen(folder);
					// The same text in UTF-16 is never regular: the streaming parser alone reads it.
					const [streamed] = given(await load(Buffer.from(`\uFEFF${file}`, 'utf16le')));
					expect(streamed?.reader).toBe('streaming');
					expect(await seen(folder)).toEqual(in_bulk);
					const counts = ['rows_read', 'rows_loaded', 'rows_merged', 'rows_quarantined'] as const;
					expect(counts.map((count) => summary?.[count])).toEqual(counts.map((count) => streamed?.[count]));
					readers.add(summary?.reader ?? '');
				}),
				{ numRuns: runs(8), endOnFailure: true },
			);
			// Most generated files are regular: a property about one reader alone would prove nothing.
			expect([...readers]).toContain('bulk');
		},
		patience,
	);
});
