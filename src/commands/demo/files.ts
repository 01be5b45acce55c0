import { acts } from './assertions/acts.ts';
import { assertionRows } from './assertions/assertion.ts';
import { authorities } from './assertions/authorities.ts';
import { naming } from './assertions/naming.ts';
import { vendorStatements } from './assertions/vendor-statements.ts';
import { caseFiles } from './case-files.ts';
import { filingTables } from './filings/tables.ts';
import { inputFile, type Row } from './input-file.ts';
import { complaintTables } from './complaint-tables.ts';
import { vendorNames } from './world/vendor-names.ts';
import { vendors } from './world/vendors.ts';

/** The seed of the demo that is committed. */
export const demoSeed = 20260930;

const vendorRow = (vendor: (typeof vendors)[number]): Row => ({
	vendor_id: vendor.vendor_id,
	name: vendor.name,
	legal_name: vendor.legal_name,
	country: vendor.country,
	corporate_parent: vendor.corporate_parent,
	product_form: vendor.product_form,
	website: vendor.website,
	registration_number: vendor.registration_number,
});

/** Every file of the demo by name, as text: one folder of native input. The same seed gives the same bytes. */
export const demoFiles = (seed: number): Record<string, string> => {
	const { files, pairs } = caseFiles(seed);
	const { complaints, facts, respondents } = complaintTables(files, pairs);
	return {
		'complaints.csv': inputFile('complaints', complaints),
		'facts.csv': inputFile('facts', facts),
		'respondents.csv': inputFile('respondents', respondents),
		'vendors.csv': inputFile('vendors', vendors.map(vendorRow)),
		'vendor_names.csv': inputFile('vendor_names', vendorNames),
		'filings.csv': inputFile('filings', filingTables.filings),
		'filing_metrics.csv': inputFile('filing_metrics', filingTables.filing_metrics),
		'filing_retention.csv': inputFile('filing_retention', filingTables.filing_retention),
		'filing_sources.csv': inputFile('filing_sources', filingTables.filing_sources),
		'filing_bases.csv': inputFile('filing_bases', filingTables.filing_bases),
		'filing_items.csv': inputFile('filing_items', filingTables.filing_items),
		'assertions.csv': inputFile(
			'assertions',
			assertionRows([...authorities, ...naming, ...vendorStatements, ...acts]),
		),
	};
};
