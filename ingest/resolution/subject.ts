import { plainNumber } from './identifiers.ts';
import { normalise, type NormalisedName } from './normalise.ts';
import { webAddressOf } from './web-address.ts';

/** A vendor as it is known before it is resolved: its names as written, and what a register says of it. */
export interface KnownVendor {
	vendor_id: string;
	/** The first is the one that it is shown under. */
	names: string[];
	websites: string[];
	registration_numbers: string[];
	/** Ids or names of the firms that own it. */
	corporate_parents: string[];
}

/** A known vendor with everything that is compared. */
export interface Subject {
	vendor_id: string;
	/** Names as given. */
	names: NormalisedName[];
	/** Names that the names themselves state ("d/b/a"). */
	stated_names: NormalisedName[];
	/** Keys of all names of both kinds. */
	keys: Set<string>;
	domains: Set<string>;
	registration_numbers: Set<string>;
	extension_ids: Set<string>;
	/** Keys of the owners, and their ids as written. */
	owners: Set<string>;
}

export function subjectOf(vendor: KnownVendor): Subject {
	const names = vendor.names.map(normalise);
	const stated_names = names.flatMap(({ other_names }) => other_names).map(normalise);
	const all = [...names, ...stated_names];
	const addresses = [...all.map(({ address }) => address), ...vendor.websites.map(webAddressOf)];
	const owners = [...vendor.corporate_parents, ...all.flatMap((name) => name.owners)];
	return {
		vendor_id: vendor.vendor_id,
		names,
		stated_names,
		keys: new Set(all.map(({ key }) => key).filter(Boolean)),
		domains: new Set(addresses.flatMap((address) => (address ? [address.registered_domain] : []))),
		registration_numbers: new Set([
			...vendor.registration_numbers.map(plainNumber),
			...all.flatMap((name) => name.registration_numbers),
		]),
		extension_ids: new Set(all.flatMap(({ extension_id }) => extension_id ?? [])),
		owners: new Set(owners.flatMap((owner) => [owner, normalise(owner).key])),
	};
}
