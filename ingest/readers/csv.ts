import { splitRecords, type Dialect } from './csv-records.ts';
import { decoded, type Encoding } from './encoding.ts';
import { isDamaged, type DamagedRecord, type SourceFile, type SourceRecord } from './source-file.ts';

const delimiters = [',', ';', '\t', '|'] as const;

/** Opens a CSV file (RFC 4180, any of four delimiters, newlines inside quotes kept). Throws when there is no header. */
export async function openCsv(path: string, encoding: Encoding): Promise<SourceFile> {
	const dialect = detectDialect(await head(path, encoding));
	const records = splitRecords(decoded(path, encoding), dialect);
	const first = await records.next();
	if (first.done) throw new Error('missing header: the file has no first row');
	if (isDamaged(first.value)) throw new Error(`missing header: in the first row ${first.value.message}`);
	const header = first.value.values.map((name) => (name ?? '').trim());
	return {
		header,
		encoding,
		dialect: `delimiter ${JSON.stringify(dialect.delimiter)}`,
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

/** The delimiter that splits the first line, outside quotes, into the most fields; and what ends a line. */
function detectDialect(text: string): Dialect {
	const newline = text.includes('\n') ? '\n' : '\r';
	const firstLine =
		text
			.trimStart()
			.replace(/"[^"]*"/g, '')
			.split(/[\r\n]/)[0] ?? '';
	const fields = (delimiter: string) => firstLine.split(delimiter).length;
	return {
		delimiter: delimiters.reduce((best, next) => (fields(next) > fields(best) ? next : best)),
		newline,
	};
}
