import { LIST, VARCHAR } from '@duckdb/node-api';
import type { Reader } from '../database.ts';
import { listOf } from './list-of.ts';
import conflicts from './filing-conflicts.sql?raw';
import items from './filing-items.sql?raw';
import metrics from './filing-metrics.sql?raw';
import retention from './filing-retention.sql?raw';
import sources from './filing-sources.sql?raw';

export interface FilingMetric {
	filing_id: string;
	metric: string;
	right: string | null;
	value: number | null;
	unit: string | null;
	comparator: string | null;
	lo: number | null;
	hi: number | null;
	as_of: string | null;
	denial_reason: string | null;
	note: string | null;
}
export interface FilingSource {
	filing_id: string;
	source_code: string;
	named_party: string | null;
	country: string | null;
	/** In percent. */
	share_pct: number | null;
	since: string | null;
	until: string | null;
}
export interface FilingRetention {
	filing_id: string;
	data_category: string;
	period_iso8601: string | null;
	start_event: string | null;
	auto_renew: boolean | null;
	justification: string | null;
}
export interface FilingItem {
	filing_id: string;
	item: string;
	value: string;
	country: string | null;
	page: string | null;
}

/** All that filings state, by table. */
export interface FilingContents {
	metrics: FilingMetric[];
	sources: FilingSource[];
	retention: FilingRetention[];
	items: FilingItem[];
}

/** Two statements of one filing that can not both be right, or a figure that can not be. */
export interface FilingConflict {
	rule_id: string;
	filed_value: string | null;
	observed_value: string | null;
	reason_en: string;
	reason_nl: string;
}

/** What these filings state. */
export const readFilingContents = async (
	reader: Reader,
	filing_ids: readonly string[],
): Promise<FilingContents> => {
	const read = <Row>(statement: string) =>
		reader.rows<Row>(statement, { filing_ids: listOf(filing_ids) }, { filing_ids: LIST(VARCHAR) });
	const [figures, declared, kept, others] = await Promise.all([
		read<FilingMetric>(metrics),
		read<FilingSource>(sources),
		read<FilingRetention>(retention),
		read<FilingItem>(items),
	]);
	return { metrics: figures, sources: declared, retention: kept, items: others };
};

/** What within one filing does not add up. */
export const readFilingConflicts = (reader: Reader, filing_id: string): Promise<FilingConflict[]> =>
	reader.rows<FilingConflict>(conflicts, { filing_id });
