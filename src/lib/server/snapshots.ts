import { join } from 'node:path';
import { currentSnapshotId } from './build-folder.ts';
import { openDatabase, type Database, type Reader } from './database.ts';

interface OpenSnapshot {
	snapshot_id: string;
	database: Database;
	readers: number;
	is_retired: boolean;
}

/** A request's hold on one snapshot: the file stays open until it is released, whatever ingest does meanwhile. */
export interface Lease {
	snapshot_id: string;
	reader: Reader;
	release: () => void;
}

/** Serves the snapshot that `current` names; a swap is noticed at the next request. */
export class Snapshots {
	readonly #folder: string;
	#open: OpenSnapshot | null = null;
	#opening: Promise<OpenSnapshot> | null = null;

	constructor(folder: string) {
		this.#folder = folder;
	}

	/** Null when nothing has been loaded yet. */
	async lease(): Promise<Lease | null> {
		const open = await this.#current();
		if (!open) return null;
		if (open.is_retired) return this.lease();
		open.readers += 1;
		return {
			snapshot_id: open.snapshot_id,
			reader: open.database,
			release: () => {
				open.readers -= 1;
				closeWhenDone(open);
			},
		};
	}

	close(): void {
		if (this.#open) retire(this.#open);
		this.#open = null;
	}

	async #current(): Promise<OpenSnapshot | null> {
		const snapshot_id = await currentSnapshotId(this.#folder);
		if (snapshot_id === null || snapshot_id === this.#open?.snapshot_id) return this.#open;
		this.#opening ??= this.#swap(snapshot_id).finally(() => (this.#opening = null));
		try {
			return await this.#opening;
		} catch (cause) {
			// A file that can not be read must not take the page down while the one before it still serves.
			if (!this.#open) throw cause;
			console.error(cause);
			return this.#open;
		}
	}

	async #swap(snapshot_id: string): Promise<OpenSnapshot> {
		const path = join(this.#folder, snapshot_id, 'public.duckdb');
		const database = await openDatabase(path).catch((cause: unknown) => {
			throw new Error(`invalid snapshot: ${snapshot_id}`, { cause });
		});
		if (this.#open) retire(this.#open);
		this.#open = { snapshot_id, database, readers: 0, is_retired: false };
		return this.#open;
	}
}

const retire = (open: OpenSnapshot) => {
	open.is_retired = true;
	closeWhenDone(open);
};

const closeWhenDone = (open: OpenSnapshot) => {
	if (open.is_retired && open.readers === 0) open.database.close();
};
