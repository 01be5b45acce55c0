import { readFileSync } from 'node:fs';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { inOneTransaction, openStore } from './open-store.ts';

/** A reading as it is kept. `matched` is JSON: a list of `{entry_id, words}` without names. */
export type StoredReading = {
	text_sha256: string;
	language: string | null;
	source_specificity: string | null;
	recipient_specificity: string | null;
	matched: string;
	formula_sha256: string;
};

/** What was read in access answers, in the restricted store beside the texts, and purged with them. */
export class AnswerReadings {
	private readonly database: DatabaseSync;

	constructor(state: string) {
		this.database = openStore(state);
		this.database.exec(textOf('answer-readings-schema'));
	}

	/** Answers that this version of the lexicons has not read yet, each once, however many complaints enclose it. */
	*unread(lexicon_version: string, portion: number): Generator<{ text_sha256: string; text: string }[]> {
		let rows: { text_sha256: string; text: string }[] = [];
		for (const { text_sha256, text } of this.statement('unread-answers').all({ lexicon_version }))
			if (rows.push({ text_sha256: String(text_sha256), text: String(text) }) === portion) {
				yield rows;
				rows = [];
			}
		if (rows.length > 0) yield rows;
	}

	save(lexicon_version: string, readings: readonly StoredReading[]): void {
		const add = this.statement('add-answer-reading');
		inOneTransaction(this.database, () => {
			for (const reading of readings) add.run({ lexicon_version, ...reading });
		});
	}

	all(): Iterable<StoredReading> {
		return this.statement('read-answers').iterate() as Iterable<StoredReading>;
	}

	/** Forgets what was read in answers that are no longer in the store. */
	dropPurged(): void {
		inOneTransaction(this.database, () => this.database.exec(textOf('drop-purged-readings')));
	}

	close(): void {
		this.database.close();
	}

	private statement(name: string): StatementSync {
		return this.database.prepare(textOf(name));
	}
}

const textOf = (name: string): string => readFileSync(new URL(`./${name}.sql`, import.meta.url), 'utf8');
