import { TextGroups, type Placement } from '../store/text-groups.ts';
import { readFresh, type FreshTexts } from './fresh-texts.ts';
import { groupSets } from './group-sets.ts';
import type { ShingleSets } from './shingle-sets.ts';

/** What a run of the grouping met. */
export interface GroupingSummary {
	/** Different narratives that had no group yet. */
	n_new_texts: number;
	/** Different normalised texts among them that were not known. */
	n_new_normal_texts: number;
}

/** Enough of a SHA-256 to name a text: two of a million share it with a chance of one in 37 million. */
const nameLength = 16;

/**
 * Groups the narratives of the restricted store that have no group yet: first those that are one text once normalised, then those whose
 * 3-word shingles have a Jaccard index of at least 0.6. Old narratives are not read again; their shingles are kept beside them. A group
 * bears the lowest hash of its normalised texts as its name. Texts with fewer than 8 shingles are only collapsed, never compared.
 */
export function groupTexts(state: string): GroupingSummary {
	const store = new TextGroups(state);
	try {
		const fresh = readFresh(store);
		if (fresh.text_groups.length > 0 || store.hasUnlinked()) save(store, fresh, place(store, fresh));
		return { n_new_texts: fresh.text_groups.length, n_new_normal_texts: fresh.hashes.length };
	} finally {
		store.close();
	}
}

interface Placed {
	sets: ShingleSets;
	/** Id of the text of each set. */
	ids: Int32Array;
	/** Where the text of a set stands; undefined where nothing changed. */
	placementOf: (place: number) => Placement | undefined;
}

function place(store: TextGroups, fresh: FreshTexts): Placed {
	const { collector, collected, hashes, first_id } = fresh;
	const names = collected.map((id) => hashes[id - first_id]!.slice(0, nameLength));
	const components = collected.map(() => unlinked);
	for (const { normal_id, name, component_id, shingles } of store.comparable()) {
		collector.add(new Uint32Array(shingles.buffer, shingles.byteOffset, shingles.byteLength / 4));
		collected.push(normal_id);
		names.push(name);
		components.push(component_id ?? unlinked);
	}
	const { sets, numbers } = collector.ordered();
	const ids = numbers.map((number) => collected[number]!);
	const known = firstPlaces(numbers.map((number) => components[number]!));
	const { leaders, jaccards, components: joined } = groupSets(sets, known);
	const lowest: string[] = [];
	leaders.forEach((leader, place) => {
		const name = names[numbers[place]!]!;
		if (leader >= 0 && !(lowest[leader]! <= name)) lowest[leader] = name;
	});
	const placementOf = (place: number): Placement | undefined => {
		const leader = leaders[place]!;
		if (leader < 0) return undefined;
		return {
			component_id: ids[joined[place]!]!,
			text_group: lowest[leader]!,
			jaccard_to_leader: jaccards[place]!,
		};
	};
	return { sets, ids, placementOf };
}

/** No id is 0. */
const unlinked = 0;

/** For each place the first place of its component, -1 where it has none. */
function firstPlaces(components: Int32Array): Int32Array {
	const first = new Map<number, number>();
	return components.map((component, place) => {
		if (component === unlinked) return -1;
		const found = first.get(component);
		if (found === undefined) first.set(component, place);
		return found ?? place;
	});
}

function save(store: TextGroups, fresh: FreshTexts, { sets, ids, placementOf }: Placed): void {
	const { first_id, hashes, sizes, text_groups } = fresh;
	const placeOf = new Int32Array(hashes.length).fill(-1);
	ids.forEach((id, place) => {
		if (id >= first_id) placeOf[id - first_id] = place;
	});
	store.save({
		*normal_texts() {
			for (const [n, normal_sha256] of hashes.entries()) {
				const normal_id = first_id + n;
				const placement = placeOf[n]! < 0 ? undefined : placementOf(placeOf[n]!);
				yield {
					normal_id,
					normal_sha256,
					n_shingles: sizes[n]!,
					// A text that is too short to be compared is a group of its own.
					component_id: placement?.component_id ?? normal_id,
					text_group: placement?.text_group ?? normal_sha256.slice(0, nameLength),
					jaccard_to_leader: placement?.jaccard_to_leader ?? 1,
				};
			}
		},
		*shingle_sets() {
			for (const [n, place] of placeOf.entries()) {
				if (place < 0) continue;
				const { buffer, byteOffset, byteLength } = sets.at(place);
				yield { normal_id: first_id + n, shingles: new Uint8Array(buffer, byteOffset, byteLength) };
			}
		},
		text_groups: () => text_groups,
		*moved() {
			for (const [place, normal_id] of ids.entries()) {
				const placement = normal_id < first_id ? placementOf(place) : undefined;
				if (placement) yield { normal_id, ...placement };
			}
		},
	});
}
