import type { Reader } from '../database.ts';
import statement from './filings.sql?raw';

export interface PublicFiling {
	filing_id: string;
	filing_type: string;
	jurisdiction: string | null;
	received_date: string | null;
	period_from: string | null;
	period_until: string | null;
	document_reference: string | null;
}

/** What the vendor filed in public registries, oldest first. */
export const readFilings = (reader: Reader, vendor_id: string): Promise<PublicFiling[]> =>
	reader.rows<PublicFiling>(statement, { vendor_id });
