import type { KnownVendor } from './subject.ts';

/** The columns of `vendors` that resolution reads. */
export interface VendorRow {
	vendor_id: string;
	name: string;
	legal_name: string | null;
	corporate_group: string | null;
	website: string | null;
	registration_number: string | null;
}

/** Vendors with all their names, from the tables `vendors` and `vendor_names`; `UNKNOWN` stands for no vendor and is left out. */
export function knownVendors(
	vendors: readonly VendorRow[],
	names: readonly { vendor_id: string; name: string }[],
): KnownVendor[] {
	const namesOf = Map.groupBy(names, ({ vendor_id }) => vendor_id);
	return vendors
		.filter(({ vendor_id }) => vendor_id !== 'UNKNOWN')
		.map((vendor) => ({
			vendor_id: vendor.vendor_id,
			names: [
				...new Set([
					vendor.name,
					...given(vendor.legal_name),
					...(namesOf.get(vendor.vendor_id) ?? []).map(({ name }) => name),
				]),
			],
			websites: given(vendor.website),
			registration_numbers: given(vendor.registration_number),
			corporate_parents: given(vendor.corporate_group),
		}));
}

const given = (value: string | null): string[] => (value === null || value.trim() === '' ? [] : [value]);
