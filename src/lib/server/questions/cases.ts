import type { Reader } from '../database.ts';
import statement from './cases.sql?raw';

export interface PublicCase {
	case_id: string;
	name: string;
	/** What the case is about, in a sentence. */
	text_en: string;
	text_nl: string;
	assertion_count: number;
	document_count: number;
	first_date: string | null;
	last_date: string | null;
	/** Vendor ids that the case speaks of. */
	vendors: string[] | null;
}

/** The cases of the public record, by name. */
export const readCases = (reader: Reader): Promise<PublicCase[]> => reader.rows<PublicCase>(statement);
