import { readFileSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { inOneTransaction, openStore } from './open-store.ts';

export interface RestrictedText {
	complaint_key: string;
	text_kind: string;
	text_sha256: string;
	text: string;
}

export interface QuarantinedText {
	input_sha256: string;
	line: number;
	raw: string;
}

/** What people wrote, and rows that could not be read: outside every snapshot, for few eyes, and purgeable. */
export class RestrictedStore {
	private readonly database: DatabaseSync;

	constructor(state: string) {
		this.database = openStore(state);
	}

	addTexts(rows: RestrictedText[]): void {
		const insert = this.statement('./add-text.sql');
		inOneTransaction(this.database, () => {
			for (const { complaint_key, text_kind, text_sha256, text } of rows)
				insert.run({ complaint_key, text_kind, text_sha256, text });
		});
	}

	/** `as_of` is the ISO day of the ingest that puts them there; what is there already keeps its own. */
	addQuarantined(rows: QuarantinedText[], as_of: string): void {
		const insert = this.statement('./add-quarantined.sql');
		inOneTransaction(this.database, () => {
			for (const { input_sha256, line, raw } of rows) insert.run({ input_sha256, line, raw, as_of });
		});
	}

	/** What of one input is in quarantine. */
	quarantinedOf(input_sha256: string): Omit<QuarantinedText, 'input_sha256'>[] {
		return this.statement('./quarantined-of.sql')
			.all({ input_sha256 })
			.map(({ line, raw }) => ({ line: Number(line), raw: String(raw) }));
	}

	close(): void {
		this.database.close();
	}

	private statement(name: string) {
		return this.database.prepare(readFileSync(new URL(name, import.meta.url), 'utf8'));
	}
}
