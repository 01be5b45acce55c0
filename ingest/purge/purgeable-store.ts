import { readFileSync } from 'node:fs';
import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import { IngestError } from '../errors.ts';
import { inOneTransaction, openStore, storePath } from '../store/open-store.ts';

/** Whether a complaint was registered before the day of the purge; `unknown` when no day tells. */
export interface ComplaintAge {
	complaint_key: string;
	age: 'before' | 'since' | 'unknown';
}

/** ISO days: what is older than `purged_before` goes; `snapshot_as_of` stands for the day of quarantined rows that have none. */
export interface PurgeDays {
	purged_before: string;
	snapshot_as_of: string;
}

/** Numbers of texts, of quarantined pieces, and of complaints with texts. */
export interface PurgeCounts {
	n_texts_too_old: number;
	n_texts_taken_back: number;
	n_texts_without_date: number;
	n_complaints_taken_back: number;
	n_complaints: number;
	n_quarantined: number;
}

export interface Purged {
	n_texts: number;
	n_quarantined: number;
}

/** The restricted store, opened to take texts out of it for good. */
export class PurgeableStore {
	private readonly path: string;
	private readonly database: DatabaseSync;

	constructor(state: string) {
		this.path = storePath(state);
		this.database = openStore(state);
		this.database.exec(textOf('age-table'));
	}

	/** Notes complaints of the served snapshot. A text whose complaint is never noted belongs to no complaint any more. */
	note(complaints: ComplaintAge[]): void {
		const add = this.database.prepare(textOf('add-age'));
		inOneTransaction(this.database, () => {
			for (const { complaint_key, age } of complaints) add.run({ complaint_key, age });
		});
	}

	count({ purged_before, snapshot_as_of }: PurgeDays): PurgeCounts {
		const count = this.database.prepare(textOf('count'));
		return { ...count.get({ purged_before, snapshot_as_of }) } as unknown as PurgeCounts;
	}

	/** Deletes in one transaction. `record` is told what goes before it is gone for good; when it throws, nothing goes. */
	delete({ purged_before, snapshot_as_of }: PurgeDays, record: (purged: Purged) => void): Purged {
		return inOneTransaction(this.database, () => {
			const n_texts = this.change('delete-texts');
			this.change('date-quarantined', { snapshot_as_of });
			const n_quarantined = this.change('delete-quarantined', { purged_before });
			record({ n_texts, n_quarantined });
			return { n_texts, n_quarantined };
		});
	}

	/** Leaves no byte of what was deleted in the store's files: they are written anew, and the log of changes is emptied. */
	overwrite(): void {
		this.database.exec(textOf('rewrite'));
		const log = this.database.prepare(textOf('truncate-log')).get();
		if (log?.busy !== 0)
			throw new IngestError(
				'not_writable',
				`can not overwrite: ${this.path}-wal; another program reads the store. The texts are deleted, but their bytes are still there: end that program and run the purge again`,
			);
	}

	close(): void {
		this.database.close();
	}

	private change(name: string, parameters: Record<string, SQLInputValue> = {}): number {
		const statement: StatementSync = this.database.prepare(textOf(name));
		return Number(statement.run(parameters).changes);
	}
}

const textOf = (name: string): string => readFileSync(new URL(`./${name}.sql`, import.meta.url), 'utf8');
