import { readFileSync } from 'node:fs';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { inOneTransaction, openStore } from './open-store.ts';

/** What is kept of a narrative. `suggestions` is JSON: a list of suggestions, without words. */
export type StoredSuggestions = {
	text_sha256: string;
	suggestions: string;
};

/** What narratives suggest, in the restricted store beside the texts, and purged with them. */
export class NarrativeSuggestions {
	private readonly database: DatabaseSync;

	constructor(state: string) {
		this.database = openStore(state);
		this.database.exec(textOf('narrative-suggestions-schema'));
	}

	/**
	 * Narratives that this version of the lexicons has not read yet, in portions and never all in memory. What is saved between portions may
	 * come once more where many complaints tell it: to save it again changes nothing.
	 */
	*unread(lexicon_version: string, most: number): Generator<{ text_sha256: string; text: string }[]> {
		let texts = new Map<string, string>();
		for (const { text_sha256, text } of this.statement('unread-narratives').iterate({ lexicon_version })) {
			texts.set(String(text_sha256), String(text));
			if (texts.size < most) continue;
			yield rowsOf(texts);
			texts = new Map();
		}
		if (texts.size > 0) yield rowsOf(texts);
	}

	save(lexicon_version: string, rows: readonly StoredSuggestions[]): void {
		const add = this.statement('add-narrative-suggestions');
		inOneTransaction(this.database, () => {
			for (const row of rows) add.run({ lexicon_version, ...row });
		});
	}

	/** What these narratives suggest; those that suggest nothing are left out. */
	of(narratives: readonly { text_sha256: string }[]): StoredSuggestions[] {
		const find = this.statement('suggestions-of');
		return narratives.flatMap(({ text_sha256 }) => {
			const row = find.get({ text_sha256 });
			return row && row.suggestions !== '[]' ? [{ text_sha256, suggestions: String(row.suggestions) }] : [];
		});
	}

	/** Forgets what narratives suggested that are no longer in the store. */
	dropPurged(): void {
		inOneTransaction(this.database, () => this.database.exec(textOf('drop-purged-suggestions')));
	}

	close(): void {
		this.database.close();
	}

	private statement(name: string): StatementSync {
		return this.database.prepare(textOf(name));
	}
}

const rowsOf = (texts: ReadonlyMap<string, string>): { text_sha256: string; text: string }[] =>
	Array.from(texts, ([text_sha256, text]) => ({ text_sha256, text }));

const textOf = (name: string): string => readFileSync(new URL(`./${name}.sql`, import.meta.url), 'utf8');
