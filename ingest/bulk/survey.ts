import { bytesOf } from '../readers/bytes.ts';
import { RecordScanner } from './record-scanner.ts';
import type { Survey } from './surveyed.ts';

const mark = Buffer.from('\uFEFF');

/**
 * Surveys a UTF-8 CSV file; `tell` hears now and then how far it is. Null when it is not regular (RFC 4180 to the letter: no stray or
 * unclosed quote, no empty line, no lone carriage return, no zero byte): then only the streaming parser may read it, because a bulk reader
 * may drop what it can not read. Throws when these are not the bytes that gave `sha256`.
 */
export async function survey(
	path: string,
	sha256: string,
	delimiter: string,
	tell: (n_records: number) => void,
): Promise<Survey | null> {
	const scanner = new RecordScanner(delimiter);
	let is_first = true;
	for await (const chunk of bytesOf(path, sha256)) {
		const n_skipped = is_first && chunk.subarray(0, mark.length).equals(mark) ? mark.length : 0;
		scanner.skip(n_skipped);
		if (!scanner.scan(chunk.subarray(n_skipped))) return null;
		is_first = false;
		tell(scanner.records_found);
	}
	return scanner.end();
}
