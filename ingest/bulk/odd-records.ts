import { closeSync, openSync, readSync } from 'node:fs';
import { splitRecords } from '../readers/csv-records.ts';
import { isDamaged, type DamagedRecord } from '../readers/source-file.ts';
import type { Survey } from './surveyed.ts';

/** Records of a wrong length, read again by the streaming parser for their text; a line of blanks is none. */
export async function oddRecords(
	file: { path: string; delimiter: string; header: string[] },
	{ odd_lengths }: Survey,
): Promise<DamagedRecord[]> {
	const found: DamagedRecord[] = [];
	const handle = openSync(file.path, 'r');
	try {
		for (const { line, from_byte, until_byte } of odd_lengths) {
			const bytes = Buffer.alloc(until_byte - from_byte);
			readSync(handle, bytes, 0, bytes.length, from_byte);
			const text = (async function* () {
				yield bytes.toString('utf8');
			})();
			for await (const record of splitRecords(text, { delimiter: file.delimiter, newline: '\n' })) {
				if (isDamaged(record)) continue;
				const message = `has ${record.values.length} fields where the header has ${file.header.length}`;
				found.push({ line, rule_id: 'row_length', message, raw: JSON.stringify(record.values) });
			}
		}
	} finally {
		closeSync(handle);
	}
	return found;
}
