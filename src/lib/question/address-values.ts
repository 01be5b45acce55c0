import type { z } from 'zod';
import type { QuestionError, QuestionErrorKind } from './question-error.ts';

/** Longer values are never ours; they are cut where an error repeats them. */
const LONGEST_VALUE = 80;

/** What is wrong with the value of a key that its schema refuses, where it is not simply unknown. */
type WrongValueKinds<Key extends string> = Partial<Record<Key, QuestionErrorKind>>;

/**
 * Reads the single values of an address, by one schema a key. An empty value means "any". Every key that is unknown, repeated or refused is
 * an error; what is left out of `values` was not given, or was wrong.
 */
export const readValues = <Key extends string>(
	parameters: URLSearchParams,
	schemas: Readonly<Record<Key, z.ZodType<string>>>,
	wrongValueKinds: WrongValueKinds<Key>,
): { values: Partial<Record<Key, string>>; errors: QuestionError[] } => {
	const isKey = (key: string): key is Key => Object.hasOwn(schemas, key);
	const errors: QuestionError[] = [];
	const values: Partial<Record<Key, string>> = {};
	for (const key of new Set(parameters.keys())) {
		const given = parameters.getAll(key);
		const value = (given[0] ?? '').slice(0, LONGEST_VALUE);
		if (!isKey(key)) errors.push({ kind: 'unknown_key', key: key.slice(0, LONGEST_VALUE), value });
		else if (given.length > 1) errors.push({ kind: 'repeated_key', key, value: given.length.toString() });
		else if (value !== '' && schemas[key].safeParse(given[0]).success) values[key] = value;
		else if (value !== '') errors.push({ kind: wrongValueKinds[key] ?? 'unknown_value', key, value });
	}
	return { values, errors };
};

/** Prints values in the order of `keys`, without the mark of a query; what has none is left out. */
export const printValues = <Key extends string>(
	keys: readonly Key[],
	values: Readonly<Record<Key, string | null | undefined>>,
): string => {
	const parameters = new URLSearchParams();
	for (const key of keys) {
		const value = values[key];
		if (value) parameters.set(key, value);
	}
	return parameters.toString();
};
