import type { Reader } from '../database.ts';
import statement from './filing-choices.sql?raw';

/** Whose filings of which kind there are in this release. */
export const readFilingChoices = (reader: Reader): Promise<{ vendor_id: string; filing_type: string }[]> =>
	reader.rows(statement);
