import { codesOf, guardOf } from './closed-set.ts';
import { assertionsTable } from './input-tables/assertions.ts';
import { complaintsTable } from './input-tables/complaints.ts';
import { deletionsTable } from './input-tables/deletions.ts';
import { factsTable } from './input-tables/facts.ts';
import { filingBasesTable } from './input-tables/filing-bases.ts';
import { filingItemsTable } from './input-tables/filing-items.ts';
import { filingMetricsTable } from './input-tables/filing-metrics.ts';
import { filingRetentionTable } from './input-tables/filing-retention.ts';
import { filingSourcesTable } from './input-tables/filing-sources.ts';
import { filingsTable } from './input-tables/filings.ts';
import { holidaysTable } from './input-tables/holidays.ts';
import type { InputTable } from './input-tables/input-table.ts';
import { respondentsTable } from './input-tables/respondents.ts';
import { vendorNamesTable } from './input-tables/vendor-names.ts';
import { vendorsTable } from './input-tables/vendors.ts';

export type { InputColumn, InputTable } from './input-tables/input-table.ts';

const byName = {
	complaints: complaintsTable,
	deletions: deletionsTable,
	facts: factsTable,
	respondents: respondentsTable,
	vendors: vendorsTable,
	vendor_names: vendorNamesTable,
	filings: filingsTable,
	filing_metrics: filingMetricsTable,
	filing_retention: filingRetentionTable,
	filing_sources: filingSourcesTable,
	filing_bases: filingBasesTable,
	filing_items: filingItemsTable,
	assertions: assertionsTable,
	holidays: holidaysTable,
};

export type InputTableName = keyof typeof byName;

/** The files that a native input folder may hold, by name without the extension; columns in the order of the codebook. */
export const inputTables: Readonly<Record<InputTableName, InputTable>> = byName;

export const inputTableNames = codesOf(inputTables);

export const isInputTable = guardOf(inputTables);
