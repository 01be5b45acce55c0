import { tableAt } from '../comma-separated.ts';
import type { Day } from '../day.ts';
import { weightsOf } from './weights.ts';

/** A fictional vendor, with what its complaints are like. */
export interface Vendor {
	vendor_id: string;
	name: string;
	legal_name: string;
	country: string;
	corporate_parent: string;
	product_form: string;
	website: string;
	registration_number: string;
	/** Weight among the vendors in an ordinary quarter; 0 for a vendor with a handful of complaints in all. */
	share: number;
	/** Complaints in all, for a vendor without a share. */
	total: number;
	since: Day;
	themes: [string, number][];
	data_sources: [string, number][];
	/** Countries of its complainants; empty where they are those of every vendor. */
	reach: [string, number][];
}

const text = (row: Record<string, string>, column: string): string => row[column] ?? '';

export const vendors: readonly Vendor[] = tableAt(new URL('vendors.csv', import.meta.url)).map((row) => ({
	vendor_id: text(row, 'vendor_id'),
	name: text(row, 'name'),
	legal_name: text(row, 'legal_name'),
	country: text(row, 'country'),
	corporate_parent: text(row, 'corporate_parent'),
	product_form: text(row, 'product_form'),
	website: text(row, 'website'),
	registration_number: text(row, 'registration_number'),
	share: Number(text(row, 'share')),
	total: Number(text(row, 'total')),
	since: text(row, 'since'),
	themes: weightsOf(text(row, 'themes')),
	data_sources: weightsOf(text(row, 'data_sources')),
	reach: weightsOf(text(row, 'reach')),
}));

/** Throws on an id that the table lacks. */
export const vendorOf = (vendor_id: string): Vendor => {
	const vendor = vendors.find((candidate) => candidate.vendor_id === vendor_id);
	if (!vendor) throw new Error(`unknown vendor: ${vendor_id}`);
	return vendor;
};
