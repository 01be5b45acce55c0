import type { Reader } from '../database.ts';
import statement from './vendors.sql?raw';

export interface Vendor {
	vendor_id: string;
	name: string;
	legal_name: string | null;
	country: string | null;
	corporate_group: string | null;
	product_form: string | null;
	website: string | null;
	is_fictional: boolean;
	naming_basis: 'decision' | 'published_act';
	/** Complaints are counted under the vendor's name from this day on. */
	named_from: string | null;
	hearing_date: string | null;
	naming_date: string | null;
}

/** The vendors named in public, by name: never by count. */
export const readVendors = (reader: Reader): Promise<Vendor[]> => reader.rows<Vendor>(statement);
