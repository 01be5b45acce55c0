import { nameIdentities } from '../../ingest/resolution/name-identities.ts';
import type { KnownVendor } from '../../ingest/resolution/subject.ts';
import { suggest } from '../../ingest/resolution/suggest.ts';
import { indexOf } from '../../ingest/resolution/vendor-index.ts';
import { recordName, type RegisterRecord } from './label-files.ts';
import type { LabelledPair } from './pairs.ts';

export interface Universe {
	/** Whether the two texts are one vendor without a person. */
	merges: (pair: LabelledPair) => boolean;
	/** Whether the vendors of the two records are known to be one, or either is among the first three suggestions for the other. */
	offers: (pair: LabelledPair) => boolean;
}

/**
 * Every name and every website of the files. By `names`: each text stands for itself and nothing else is known. By `registers`: a record's
 * trade names, aliases and website are known to belong to the name that files them; records whose own names merge are one vendor.
 */
export function universeOf(records: readonly RegisterRecord[], knowledge: 'names' | 'registers'): Universe {
	const texts = [...new Set(records.flatMap(({ names, website }) => [...names, website]))].filter(Boolean);
	const identities = nameIdentities([
		...texts.map((name) => ({ name, website: null })),
		...records.flatMap(({ names, website }) =>
			knowledge === 'registers' ? [{ name: names[0] ?? '', website }] : [],
		),
	]);
	const identity = (text: string): string => {
		const found = identities.get(text);
		if (found === undefined) throw new Error(`unknown name: ${text}`);
		return found;
	};
	const vendors = new Map<string, KnownVendor>();
	const add = (vendor_id: string, names: string[], website: string): void => {
		const vendor = vendors.get(vendor_id) ?? {
			vendor_id,
			names: [],
			websites: [],
			registration_numbers: [],
			corporate_parents: [],
		};
		vendors.set(vendor_id, vendor);
		vendor.names = [...new Set([...vendor.names, ...names])];
		if (website) vendor.websites = [...new Set([...vendor.websites, website])];
	};
	if (knowledge === 'names') for (const text of texts) add(identity(text), [text], '');
	else for (const { names, website } of records) add(identity(names[0] ?? ''), names, website);
	const index = indexOf([...vendors.values()]);
	const asked = new Map<string, Set<string>>();
	const suggested = (vendor_id: string): Set<string> => {
		const subject = index.subjects.get(vendor_id);
		const ids =
			asked.get(vendor_id) ?? new Set(subject && suggest(subject, index, 3).map((one) => one.vendor_id));
		asked.set(vendor_id, ids);
		return ids;
	};
	const own = new Map(records.map(({ record, names }) => [record, identity(names[0] ?? '')]));
	const vendorOf = (text: string, file: string, record: number): string =>
		knowledge === 'names' ? identity(text) : (own.get(recordName(file, record)) ?? '');
	return {
		merges: ({ left, right }) => identity(left) === identity(right),
		offers: (pair) => {
			const left = vendorOf(pair.left, pair.left_file, pair.left_record);
			const right = vendorOf(pair.right, pair.right_file, pair.right_record);
			return left === right || suggested(left).has(right) || suggested(right).has(left);
		},
	};
}
