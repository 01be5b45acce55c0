import type { Row } from '../input-file.ts';
import { otherBrokers } from './brokers.ts';
import { profilefable, skillfable, storyfable } from './collectors.ts';
import { contactfable } from './contactfable.ts';
import { netwerkfable, numberfable } from './extensions-and-platforms.ts';
import type { Filing } from './filing.ts';
import { leadfable } from './leadfable.ts';

const byVendor: Record<string, Filing[]> = {
	'demo-contactfable': contactfable,
	'demo-numberfable': numberfable,
	'demo-netwerkfable': netwerkfable,
	'demo-skillfable': skillfable,
	'demo-storyfable': storyfable,
	'demo-profilefable': profilefable,
	'demo-leadfable': leadfable,
	...otherBrokers,
};

const all = Object.entries(byVendor).flatMap(([vendor_id, filings]) =>
	filings.map((filing) => ({ vendor_id, filing })),
);

const children = (rowsOf: (filing: Filing) => Row[] | undefined): Row[] =>
	all.flatMap(({ filing }) => (rowsOf(filing) ?? []).map((row) => ({ ...row, filing_id: filing.filing_id })));

/** The filings of the demo, taken apart into the tables of the native input. */
export const filingTables = {
	filings: all.map(({ vendor_id, filing: { filing_id, filing_type, jurisdiction, about } }): Row => ({
		filing_id,
		vendor_id,
		filing_type,
		jurisdiction,
		...about,
	})),
	filing_metrics: children((filing) => filing.metrics),
	filing_retention: children((filing) => filing.retention),
	filing_sources: children((filing) => filing.sources),
	filing_bases: children((filing) => filing.bases),
	filing_items: children((filing) => filing.items),
};
