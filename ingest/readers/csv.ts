import { Readable } from 'node:stream';
import { CsvError, parse, type Info } from 'csv-parse';
import { decoded, type Encoding } from './encoding.ts';
import type { DamagedRecord, SourceFile, SourceRecord } from './source-file.ts';

const delimiters = [',', ';', '\t', '|'] as const;
/** A record longer than this is damage (an unclosed quote swallows what follows), not a narrative. */
const longestRecord = 4 * 1024 * 1024;

/** Opens a CSV file (RFC 4180, any of four delimiters, newlines inside quotes kept). Throws when there is no header. */
export async function openCsv(path: string, encoding: Encoding): Promise<SourceFile> {
	const delimiter = detectDelimiter(await head(path, encoding));
	const records = parseRecords(path, encoding, delimiter);
	const first = await records.next();
	if (first.done || !('values' in first.value)) throw new Error('missing header: the file has no first row');
	const header = first.value.values.map((name) => (name ?? '').trim());
	return {
		header,
		encoding,
		dialect: `delimiter ${JSON.stringify(delimiter)}`,
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

async function* parseRecords(
	path: string,
	encoding: Encoding,
	delimiter: string,
): AsyncGenerator<SourceRecord | DamagedRecord> {
	const damaged: DamagedRecord[] = [];
	let line = 1;
	const parser = parse({
		delimiter,
		info: true,
		raw: true,
		relax_column_count: true,
		skip_empty_lines: true,
		skip_records_with_error: true,
		max_record_size: longestRecord,
	});
	parser.on('skip', (error: CsvError, raw?: string) => {
		damaged.push({
			line,
			rule_id: 'row_damaged',
			message: damageMessage(error),
			raw: raw ?? JSON.stringify(error.record ?? ''),
		});
		line = (error.lines as number | undefined) ?? line;
	});
	const text = Readable.from(decoded(path, encoding));
	text.on('error', (error) => parser.destroy(error));
	text.pipe(parser);
	for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: Info }>) {
		yield* damaged.splice(0);
		yield { line, values: record };
		line = info.lines + 1;
	}
	yield* damaged.splice(0);
}

function damageMessage(error: CsvError): string {
	if (error.code === 'CSV_QUOTE_NOT_CLOSED')
		return 'a quote is opened and never closed; the file is probably cut off here';
	if (error.code === 'CSV_MAX_RECORD_SIZE')
		return 'longer than 4 MiB; a quote is probably opened and never closed';
	return `a quote stands where none may stand (${error.code})`;
}

async function head(path: string, encoding: Encoding): Promise<string> {
	for await (const text of decoded(path, encoding)) return text.slice(0, 65_536);
	return '';
}

/** The delimiter that splits the first line, outside quotes, into the most fields. */
function detectDelimiter(text: string): string {
	const firstLine = (text.replace(/"[^"]*"/g, '').split(/\r?\n/)[0] ?? '').toString();
	const fields = (delimiter: string) => firstLine.split(delimiter).length;
	return delimiters.reduce((best, next) => (fields(next) > fields(best) ? next : best));
}
