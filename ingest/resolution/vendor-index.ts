import { blocksOf } from './blocking.ts';
import { subjectOf, type KnownVendor, type Subject } from './subject.ts';

export interface VendorIndex {
	subjects: Map<string, Subject>;
	/** Drawer → ids of the vendors in it. */
	blocks: Map<string, string[]>;
	/** Word → in the names of how many vendors it stands. */
	word_counts: Map<string, number>;
	/** Registered domain → how many vendors give it as theirs. */
	domain_counts: Map<string, number>;
}

export function indexOf(vendors: readonly KnownVendor[]): VendorIndex {
	const index: VendorIndex = {
		subjects: new Map(),
		blocks: new Map(),
		word_counts: new Map(),
		domain_counts: new Map(),
	};
	for (const vendor of vendors) {
		const subject = subjectOf(vendor);
		index.subjects.set(subject.vendor_id, subject);
		for (const block of blocksOf(subject)) {
			const ids = index.blocks.get(block);
			if (ids) ids.push(subject.vendor_id);
			else index.blocks.set(block, [subject.vendor_id]);
		}
		for (const word of new Set([...subject.names, ...subject.stated_names].flatMap(({ words }) => words)))
			count(index.word_counts, word);
		for (const domain of subject.domains) count(index.domain_counts, domain);
	}
	return index;
}

const count = (counts: Map<string, number>, value: string): void => {
	counts.set(value, (counts.get(value) ?? 0) + 1);
};

/** How telling a word is: 0 when every vendor has it, up to 1 when one has it (inverse document frequency, Spärck Jones 1972). */
export function rarityOf(index: VendorIndex, word: string): number {
	const all = index.subjects.size + 1;
	return Math.log(all / Math.max(1, index.word_counts.get(word) ?? 1)) / Math.log(all);
}

/** Drawers with more vendors than this tell nothing. */
const crowded = 150;
/** So many vendors are compared with one; the rarer the drawers shared, the sooner a vendor's turn. */
const compared = 40;

/** Ids of the vendors worth comparing, those that share the rarest drawers first. */
export function candidatesOf(index: VendorIndex, subject: Subject): string[] {
	const shared = new Map<string, number>();
	for (const block of blocksOf(subject)) {
		const ids = index.blocks.get(block) ?? [];
		if (ids.length > crowded) continue;
		for (const id of ids)
			if (id !== subject.vendor_id) shared.set(id, (shared.get(id) ?? 0) + 1 / ids.length);
	}
	return [...shared]
		.sort(([left, a], [right, b]) => b - a || (left < right ? -1 : 1))
		.slice(0, compared)
		.map(([id]) => id);
}
