import type { InputTableName } from '../../src/lib/domain/input-tables.ts';

/** Words that hold people's own text: it goes to the restricted store; snapshots keep its hash (design: no narratives). */
const restrictedWords: Partial<Record<InputTableName, ReadonlySet<string>>> = {
	complaints: new Set(['narrative', 'access_answer_text']),
	facts: new Set(['access_answer_text']),
};

export const isRestricted = (table: InputTableName, word: string): boolean =>
	restrictedWords[table]?.has(word) ?? false;
