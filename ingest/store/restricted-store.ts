import { chmodSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

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
		mkdirSync(state, { recursive: true, mode: 0o700 });
		const path = join(state, 'narratives.sqlite');
		this.database = new DatabaseSync(path);
		chmodSync(path, 0o600);
		this.database.exec(readFileSync(new URL('./schema.sql', import.meta.url), 'utf8'));
	}

	addTexts(rows: RestrictedText[]): void {
		const insert = this.statement('./add-text.sql');
		this.inOneTransaction(() => {
			for (const { complaint_key, text_kind, text_sha256, text } of rows)
				insert.run({ complaint_key, text_kind, text_sha256, text });
		});
	}

	addQuarantined(rows: QuarantinedText[]): void {
		const insert = this.statement('./add-quarantined.sql');
		this.inOneTransaction(() => {
			for (const { input_sha256, line, raw } of rows) insert.run({ input_sha256, line, raw });
		});
	}

	close(): void {
		this.database.close();
	}

	private statement(name: string) {
		return this.database.prepare(readFileSync(new URL(name, import.meta.url), 'utf8'));
	}

	private inOneTransaction(work: () => void): void {
		this.database.exec('begin immediate');
		try {
			work();
			this.database.exec('commit');
		} catch (cause) {
			this.database.exec('rollback');
			throw cause;
		}
	}
}
