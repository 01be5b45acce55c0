import { expectFewColumns } from './bounds.ts';
import type { Fingerprint } from './encoding.ts';
import type { DamagedRecord, SourceFile, SourceRecord } from './source-file.ts';
import { readRows, type SheetRow } from './workbook/read-rows.ts';

/**
 * Opens one sheet of a workbook (the first when `sheet` is null) whose header stands below `rows_above` rows of notes; `line` is the
 * row's number on the sheet. Dates become ISO dates, booleans yes or no; empty rows are no records. Throws when there is no header,
 * or the workbook can not be read.
 */
export async function openXlsx(
	path: string,
	print: Fingerprint,
	sheet: string | null,
	rows_above = 0,
): Promise<SourceFile> {
	const request = { path, sha256: print.sha256, sheet };
	const place = rows_above === 0 ? 'first row' : `row ${rows_above + 1}`;
	let notes: string[] = [];
	let row = 0;
	for await (const found of readRows(request)) {
		if ('notes' in found) notes = found.notes;
		else if (!isEmpty(found) && row++ === rows_above) {
			const header = namesOf(found);
			expectFewColumns(header.length);
			const above = rows_above > 0 ? [`${rows_above} above the header`] : [];
			return {
				header,
				encoding: 'xlsx',
				dialect: ['workbook', ...notes, ...above].join(', '),
				plain_delimiter: null,
				records: recordsBelow(readRows(request), header.length, rows_above),
			};
		}
	}
	throw new Error(`missing header: the sheet has no ${place}`);
}

/** The header up to its last name; cells to the right of it are no columns. */
function namesOf({ values }: SheetRow): string[] {
	const names = values.map((name) => (name ?? '').trim());
	return names.slice(0, names.findLastIndex((name) => name !== '') + 1);
}

async function* recordsBelow(
	rows: ReturnType<typeof readRows>,
	length: number,
	rows_above: number,
): AsyncGenerator<SourceRecord | DamagedRecord> {
	let row = 0;
	for await (const found of rows) {
		if ('notes' in found || isEmpty(found) || row++ <= rows_above) continue;
		const { line, values } = found;
		const used = values.findLastIndex((value) => value !== null) + 1;
		if (used <= length) yield { line, values: values.slice(0, length) };
		else {
			const message = `has a value in column ${used} where the header has ${length}`;
			yield { line, rule_id: 'row_length', message, raw: JSON.stringify(values) };
		}
	}
}

const isEmpty = ({ values }: SheetRow): boolean =>
	values.every((value) => value === null || value.trim() === '');
