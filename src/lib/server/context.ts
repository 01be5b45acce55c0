import type { Language } from '../domain/label.ts';
import { isQuarter, lastClosedQuarter, quarterOfDate, type Quarter } from '../domain/period.ts';
import { dataSourceCodes } from '../domain/data-sources/index.ts';
import { violationTypeCodes } from '../domain/violation-types/index.ts';
import type { Scope } from '../question/scope.ts';
import { texts } from '../text/texts.ts';
import type { Words } from '../text/words.ts';
import type { Reader } from './database.ts';
import { readSnapshot, type Snapshot } from './questions/snapshot.ts';
import { readVendors, type Vendor } from './questions/vendors.ts';

/** Everything an answer is built from: one snapshot, one language. */
export interface Context {
	reader: Reader;
	snapshot: Snapshot;
	vendors: Vendor[];
	scope: Scope;
	words: Words;
}

const firstQuarter = (first_period: string): Quarter => {
	if (isQuarter(first_period)) return first_period;
	return `${Number(first_period.slice(0, 4))}Q1`;
};

export const openContext = async (reader: Reader, lang: Language): Promise<Context> => {
	const [snapshot, vendors] = await Promise.all([readSnapshot(reader), readVendors(reader)]);
	return {
		reader,
		snapshot,
		vendors,
		scope: {
			vendors: [...vendors.map(({ vendor_id }) => vendor_id), 'other'],
			data_sources: [...dataSourceCodes, 'not_stated'],
			violation_types: [...violationTypeCodes, 'not_stated'],
			release_id: snapshot.release_id,
			taxonomy_version: snapshot.taxonomy_version,
			first_quarter: firstQuarter(snapshot.first_period),
			last_quarter: lastClosedQuarter(snapshot.closed_until),
		},
		words: {
			lang,
			text: texts[lang],
			vendor_names: new Map(vendors.map(({ vendor_id, name }) => [vendor_id, name])),
		},
	};
};

/** Vendors whose complaints are counted under their own name. */
export const countedVendors = ({ vendors }: Context): Vendor[] =>
	vendors.filter(({ named_from }) => named_from !== null);

/** The first quarter that a vendor is counted in under its name; null for "all" and "other", which are always counted. */
export const namedSince = ({ vendors }: Context, vendor_id: string): Quarter | null => {
	const named_from = vendors.find((vendor) => vendor.vendor_id === vendor_id)?.named_from ?? null;
	return named_from === null ? null : quarterOfDate(named_from);
};
