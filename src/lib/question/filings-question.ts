import { z } from 'zod';
import type { QuestionError } from './question-error.ts';
import type { Scope } from './scope.ts';

/** Which public filings are asked for; null is any. */
export interface FilingsQuestion {
	vendor: string | null;
	filing_type: string | null;
	/** Only filings in which something does not add up. */
	only_conflicts: boolean;
	release: string | null;
	taxonomy_version: string | null;
}

export type ParsedFilingsQuestion =
	| { question: FilingsQuestion; errors: [] }
	| { question: null; errors: QuestionError[]; nearest: FilingsQuestion };

type FilingsScope = Pick<Scope, 'vendors' | 'release_id' | 'taxonomy_version'> & {
	filing_types: readonly string[];
};

const keys = ['vendor', 'filingType', 'onlyConflicts', 'release', 'taxonomyVersion'] as const;
type Key = (typeof keys)[number];

const isKey = (key: string): key is Key => (keys as readonly string[]).includes(key);

/** Longer values are never ours; they are cut where an error repeats them. */
const LONGEST_VALUE = 80;

/** Reads an address of the list of filings. An empty value means "any"; every error is reported, not only the first. */
export const parseFilingsQuestion = (
	parameters: URLSearchParams,
	scope: FilingsScope,
): ParsedFilingsQuestion => {
	const schemas: Record<Key, z.ZodType<string>> = {
		vendor: z.enum(scope.vendors),
		filingType: z.enum(scope.filing_types),
		onlyConflicts: z.literal('true'),
		release: z.literal(scope.release_id),
		taxonomyVersion: z.literal(scope.taxonomy_version),
	};
	const errors: QuestionError[] = [];
	const values: Partial<Record<Key, string>> = {};
	for (const key of new Set(parameters.keys())) {
		const given = parameters.getAll(key);
		const value = (given[0] ?? '').slice(0, LONGEST_VALUE);
		if (!isKey(key)) errors.push({ kind: 'unknown_key', key: key.slice(0, LONGEST_VALUE), value });
		else if (given.length > 1) errors.push({ kind: 'repeated_key', key, value: given.length.toString() });
		else if (value !== '' && schemas[key].safeParse(given[0]).success) values[key] = value;
		else if (value !== '') {
			const is_of_release = key === 'release' || key === 'taxonomyVersion';
			errors.push({ kind: is_of_release ? 'not_served' : 'unknown_value', key, value });
		}
	}
	const question = {
		vendor: values.vendor ?? null,
		filing_type: values.filingType ?? null,
		only_conflicts: values.onlyConflicts === 'true',
		release: values.release ?? null,
		taxonomy_version: values.taxonomyVersion ?? null,
	};
	return errors.length === 0 ? { question, errors: [] } : { question: null, errors, nearest: question };
};

/** The address of a question, without the mark of a query; empty for everything. */
export const printFilingsQuestion = (question: Partial<FilingsQuestion>): string => {
	const values: Record<Key, string | null | undefined> = {
		vendor: question.vendor,
		filingType: question.filing_type,
		onlyConflicts: question.only_conflicts ? 'true' : null,
		release: question.release,
		taxonomyVersion: question.taxonomy_version,
	};
	const parameters = new URLSearchParams();
	for (const key of keys) {
		const value = values[key];
		if (value) parameters.set(key, value);
	}
	return parameters.toString();
};
