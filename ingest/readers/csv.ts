import { expectFewColumns } from './bounds.ts';
import { describeDialect, isPlain, type Dialect } from './csv-dialect.ts';
import { splitRecords } from './csv-records.ts';
import { decoded } from './decode.ts';
import { detectDialect } from './detect-dialect.ts';
import { describeEncoding, type Fingerprint } from './encoding.ts';
import { isDamaged, type DamagedRecord, type SourceFile, type SourceRecord } from './source-file.ts';

/** Enough of a file to tell its dialect, in characters. */
const sampleLength = 65_536;

/**
 * Opens a CSV file (RFC 4180, and the dialects that `detectDialect` tells) whose header stands below `rows_above` rows of notes.
 * Throws when there is no header, or no text.
 */
export async function openCsv(path: string, print: Fingerprint, rows_above = 0): Promise<SourceFile> {
	if (print.no_text !== null) throw new Error(print.no_text);
	const { text, is_whole } = await beginning(path, print);
	const dialect = detectDialect(text, is_whole, rows_above);
	const header = await readHeader(path, print, dialect);
	return {
		header,
		encoding: describeEncoding(print),
		dialect: describeDialect(dialect),
		plain_delimiter: isPlain(dialect) && describeEncoding(print) === 'utf-8' ? dialect.delimiter : null,
		records: recordsBelow(path, print, dialect, header.length),
	};
}

async function beginning(path: string, print: Fingerprint): Promise<{ text: string; is_whole: boolean }> {
	let text = '';
	for await (const chunk of decoded(path, print)) {
		text += chunk;
		if (text.length >= sampleLength) return { text: text.slice(0, sampleLength), is_whole: false };
	}
	return { text, is_whole: true };
}

async function readHeader(path: string, print: Fingerprint, dialect: Dialect): Promise<string[]> {
	const { rows_above = 0 } = dialect;
	const place = rows_above === 0 ? 'first row' : `row ${rows_above + 1}`;
	let row = 0;
	for await (const record of splitRecords(decoded(path, print), dialect)) {
		if (row++ < rows_above) continue;
		if (isDamaged(record)) throw new Error(`missing header: the ${place} is damaged: ${record.message}`);
		expectFewColumns(record.values.length);
		return record.values.map((name) => (name ?? '').trim());
	}
	throw new Error(`missing header: the file has no ${place}`);
}

/** The records below the header; one that is not as wide is damaged. */
async function* recordsBelow(
	path: string,
	print: Fingerprint,
	dialect: Dialect,
	length: number,
): AsyncGenerator<SourceRecord | DamagedRecord> {
	let row = 0;
	for await (const record of splitRecords(decoded(path, print), dialect)) {
		if (row++ <= (dialect.rows_above ?? 0)) continue;
		if (isDamaged(record) || record.values.length === length) yield record;
		else {
			const message = `has ${record.values.length} fields where the header has ${length}`;
			yield { line: record.line, rule_id: 'row_length', message, raw: JSON.stringify(record.values) };
		}
	}
}
