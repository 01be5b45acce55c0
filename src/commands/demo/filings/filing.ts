import type { FilingType } from '../../../lib/domain/filing-types.ts';
import type { Row } from '../input-file.ts';

/** A document that a vendor filed, or was asked for and did not file, with all that it says. */
export interface Filing {
	filing_id: string;
	filing_type: FilingType;
	jurisdiction: string;
	/** When it was asked for, due and received, its version, and where it lies. */
	about: Row;
	metrics?: Row[];
	retention?: Row[];
	sources?: Row[];
	bases?: Row[];
	items?: Row[];
}

/** What a vendor says about its sources, in short. */
export const sources = (...codes: string[]): Row[] => codes.map((source_code) => ({ source_code }));

/** Items of one kind. */
export const items = (item: string, ...values: string[]): Row[] => values.map((value) => ({ item, value }));

/** An exact figure that the vendor states. */
export const figure = (metric: string, value: number, unit: string, more: Row = {}): Row => ({
	metric,
	value: String(value),
	unit,
	comparator: '=',
	...more,
});
