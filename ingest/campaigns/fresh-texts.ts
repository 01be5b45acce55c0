import { hash } from 'node:crypto';
import type { TextGroups } from '../store/text-groups.ts';
import { normalise } from './normalise.ts';
import { ShingleCollector } from './shingle-collector.ts';
import { fewestShingles, shinglesOf } from './shingles.ts';

/** What the narratives without a group say, once normalised. */
export interface FreshTexts {
	/** Hash of each narrative, ascending, and the id of its normalised text. */
	text_groups: { text_sha256: string; normal_id: number }[];
	/** Normalised texts that were not known, by their hashes ascending: the first has this id, the next the next one. */
	first_id: number;
	hashes: string[];
	sizes: number[];
	/** Their shingle sets, where there are enough shingles to compare, and the ids that these belong to. */
	collector: ShingleCollector;
	collected: number[];
}

/** Reads every narrative without a group, once. Rows are put in the order of their hashes, in which a table takes them fastest. */
export function readFresh(store: TextGroups): FreshTexts {
	const knownId = store.normalIds();
	const first_id = store.lastNormalId() + 1;
	// Until the hashes are sorted, the new texts have negative numbers.
	const found = new Map<string, number>();
	const numbers = new Map<string, number>();
	const sizes: number[] = [];
	const collector = new ShingleCollector();
	const collected: number[] = [];
	for (const { text_sha256, text } of store.ungrouped()) {
		if (found.has(text_sha256)) continue;
		const normal = normalise(text);
		const normal_sha256 = hash('sha256', normal);
		let number = numbers.get(normal_sha256) ?? knownId(normal_sha256);
		if (number === undefined) {
			const shingles = shinglesOf(normal);
			number = -sizes.push(shingles.length);
			numbers.set(normal_sha256, number);
			if (shingles.length >= fewestShingles) {
				collector.add(shingles);
				collected.push(number);
			}
		}
		found.set(text_sha256, number);
	}
	const hashes = [...numbers.keys()].sort();
	const ids = new Map(hashes.map((normal_sha256, place) => [numbers.get(normal_sha256)!, first_id + place]));
	const idOf = (number: number): number => ids.get(number) ?? number;
	return {
		text_groups: [...found.keys()]
			.sort()
			.map((text_sha256) => ({ text_sha256, normal_id: idOf(found.get(text_sha256)!) })),
		first_id,
		hashes,
		sizes: hashes.map((normal_sha256) => sizes[-1 - numbers.get(normal_sha256)!]!),
		collector,
		collected: collected.map(idOf),
	};
}
