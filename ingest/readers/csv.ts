import { splitRecords, type Dialect } from './csv-records.ts';
import { decoded, type Encoding } from './encoding.ts';
import { isDamaged, type DamagedRecord, type SourceFile, type SourceRecord } from './source-file.ts';

const delimiters = [',', ';', '\t', '|'] as const;

/**
 * Opens a CSV file (RFC 4180, any of four delimiters, newlines inside quotes kept) whose header stands below `rows_above` rows of
 * notes. Throws when there is no header.
 */
export async function openCsv(path: string, encoding: Encoding, rows_above = 0): Promise<SourceFile> {
	const dialect = detectDialect(await head(path, encoding), rows_above);
	const records = splitRecords(decoded(path, encoding), dialect);
	let first = await records.next();
	for (let row = 0; row < rows_above && !first.done; row += 1) first = await records.next();
	const place = rows_above === 0 ? 'first row' : `row ${rows_above + 1}`;
	if (first.done) throw new Error(`missing header: the file has no ${place}`);
	if (isDamaged(first.value)) throw new Error(`missing header: in the ${place} ${first.value.message}`);
	const header = first.value.values.map((name) => (name ?? '').trim());
	return {
		header,
		encoding,
		dialect: `delimiter ${JSON.stringify(dialect.delimiter)}${rows_above > 0 ? `, ${rows_above} above the header` : ''}`,
		records: withLength(records, header.length),
	};
}

async function* withLength(
	records: AsyncGenerator<SourceRecord | DamagedRecord>,
	length: number,
): AsyncGenerator<SourceRecord | DamagedRecord> {
	for await (const record of records) {
		if (!('values' in record) || record.values.length === length) yield record;
		else {
			const message = `has ${record.values.length} fields where the header has ${length}`;
			yield { line: record.line, rule_id: 'row_length', message, raw: JSON.stringify(record.values) };
		}
	}
}

async function head(path: string, encoding: Encoding): Promise<string> {
	for await (const text of decoded(path, encoding)) return text.slice(0, 65_536);
	return '';
}

/** The delimiter that splits the header's line, outside quotes, into the most fields; and what ends a line. */
function detectDialect(text: string, rows_above: number): Dialect {
	const newline = text.includes('\n') ? '\n' : '\r';
	const headerLine =
		text
			.trimStart()
			.replace(/"[^"]*"/g, 'x')
			.split(/[\r\n]/)
			.filter((line) => line !== '')[rows_above] ?? '';
	const fields = (delimiter: string) => headerLine.split(delimiter).length;
	return {
		delimiter: delimiters.reduce((best, next) => (fields(next) > fields(best) ? next : best)),
		newline,
		rows_above,
	};
}
