import { readFileSync } from 'node:fs';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { inOneTransaction, openStore } from './open-store.ts';

/** Where a normalised text stands among the others. */
export type Placement = {
	component_id: number;
	text_group: string;
	jaccard_to_leader: number;
};

export type NewNormalText = Placement & {
	normal_id: number;
	normal_sha256: string;
	n_shingles: number;
};

/** All that leaves the store about a narrative: its hash, the name of its group, and two figures. */
export interface GroupedText {
	text_sha256: string;
	text_group: string;
	n_shingles: number;
	jaccard_to_leader: number;
}

export interface ComparableText {
	normal_id: number;
	name: string;
	component_id: number | null;
	shingles: Uint8Array;
}

export interface NewGroups {
	normal_texts: () => Iterable<NewNormalText>;
	shingle_sets: () => Iterable<{ normal_id: number; shingles: Uint8Array }>;
	text_groups: () => Iterable<{ text_sha256: string; normal_id: number }>;
	moved: () => Iterable<Placement & { normal_id: number }>;
}

/** The groups of narratives, in the restricted store beside the texts: shingles of a text say much about it. */
export class TextGroups {
	private readonly database: DatabaseSync;

	constructor(state: string) {
		this.database = openStore(state);
		this.database.exec(textOf('text-groups-schema'));
	}

	/** Narratives without a group, one row a complaint that tells it: the same text may come many times. */
	ungrouped(): Iterable<{ text_sha256: string; text: string }> {
		return this.rows('ungrouped-texts');
	}

	/** Whether texts wait to be linked again, because one that they hung together with was purged. */
	hasUnlinked(): boolean {
		const [row] = this.rows<{ n_unlinked: number }>('count-unlinked');
		return (row?.n_unlinked ?? 0) > 0;
	}

	lastNormalId(): number {
		const [row] = this.rows<{ normal_id: number }>('last-normal-id');
		return row?.normal_id ?? 0;
	}

	/** Finds the id of a normalised text by its hash. */
	normalIds(): (normal_sha256: string) => number | undefined {
		if (this.lastNormalId() === 0) return () => undefined;
		const find = this.statement('normal-id');
		return (normal_sha256) => find.get({ normal_sha256 })?.normal_id as number | undefined;
	}

	comparable(): Iterable<ComparableText> {
		return this.rows('comparable-texts');
	}

	/** Writes all of it or nothing. */
	save({ normal_texts, shingle_sets, text_groups, moved }: NewGroups): void {
		const [addNormal, addSet, addGroup, place] = [
			this.statement('add-normal-text'),
			this.statement('add-shingle-set'),
			this.statement('add-text-group'),
			this.statement('place-normal-text'),
		];
		inOneTransaction(this.database, () => {
			for (const row of normal_texts()) addNormal.run(row);
			for (const row of shingle_sets()) addSet.run(row);
			for (const row of text_groups()) addGroup.run(row);
			for (const row of moved()) place.run(row);
		});
	}

	/** Every grouped narrative, in portions. */
	*grouped(): Generator<GroupedText[]> {
		let rows: GroupedText[] = [];
		for (const row of this.rows<GroupedText>('grouped-texts'))
			if (rows.push(row) === 10_000) {
				yield rows;
				rows = [];
			}
		if (rows.length > 0) yield rows;
	}

	/** Forgets what was known of narratives that are no longer in the store. */
	dropPurged(): void {
		inOneTransaction(this.database, () => this.database.exec(textOf('drop-purged-groups')));
	}

	close(): void {
		this.database.close();
	}

	private rows<T>(name: string): Iterable<T> {
		return this.statement(name).iterate() as Iterable<T>;
	}

	private statement(name: string): StatementSync {
		return this.database.prepare(textOf(name));
	}
}

const textOf = (name: string): string => readFileSync(new URL(`./${name}.sql`, import.meta.url), 'utf8');
