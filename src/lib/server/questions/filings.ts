import { BOOLEAN, INTEGER, VARCHAR } from '@duckdb/node-api';
import type { Reader } from '../database.ts';
import statement from './filings.sql?raw';

/** A filing that anyone may read; the version and what it replaces are as the filing says. */
export interface PublicFiling {
	filing_id: string;
	vendor_id: string;
	filing_type: string;
	jurisdiction: string | null;
	received_date: string | null;
	period_from: string | null;
	period_until: string | null;
	version: string | null;
	supersedes: string | null;
	document_reference: string | null;
	/** How many things within it do not add up. */
	conflict_count: number;
}

export interface FilingFilter {
	filing_id?: string;
	vendor_id?: string | null;
	filing_type?: string | null;
	only_conflicts?: boolean;
}

/** More than any list shows; whoever asks for fewer says so on the page. */
export const MOST_FILINGS = 500;

/** The public filings that match, newest first, at most `limit`; `total` counts those left off too. */
export const readFilings = async (
	reader: Reader,
	filter: FilingFilter,
	limit: number = MOST_FILINGS,
): Promise<{ filings: PublicFiling[]; total: number; is_truncated: boolean }> => {
	const filings = await reader.rows<PublicFiling & { total: number }>(
		statement,
		{
			filing_id: filter.filing_id ?? null,
			vendor_id: filter.vendor_id ?? null,
			filing_type: filter.filing_type ?? null,
			only_conflicts: filter.only_conflicts ?? false,
			limit,
		},
		{ filing_id: VARCHAR, vendor_id: VARCHAR, filing_type: VARCHAR, only_conflicts: BOOLEAN, limit: INTEGER },
	);
	const total = filings[0]?.total ?? 0;
	return { filings, total, is_truncated: total > filings.length };
};
