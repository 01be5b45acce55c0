import { z } from 'zod';
import { printValues, readValues } from './address-values.ts';
import type { ParsedAddress } from './question-error.ts';
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

type FilingsScope = Pick<Scope, 'vendors' | 'release_id' | 'taxonomy_version'> & {
	filing_types: readonly string[];
};

const keys = ['vendor', 'filingType', 'onlyConflicts', 'release', 'taxonomyVersion'] as const;
type Key = (typeof keys)[number];

/** Reads an address of the list of filings. An empty value means "any"; every error is reported, not only the first. */
export const parseFilingsQuestion = (
	parameters: URLSearchParams,
	scope: FilingsScope,
): ParsedAddress<FilingsQuestion> => {
	const schemas = {
		vendor: z.enum(scope.vendors),
		filingType: z.enum(scope.filing_types),
		onlyConflicts: z.literal('true'),
		release: z.literal(scope.release_id),
		taxonomyVersion: z.literal(scope.taxonomy_version),
	};
	const wrong = { release: 'not_served', taxonomyVersion: 'not_served' } as const;
	const { values, errors } = readValues<Key>(parameters, schemas, wrong);
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
export const printFilingsQuestion = (question: Partial<FilingsQuestion>): string =>
	printValues<Key>(keys, {
		vendor: question.vendor,
		filingType: question.filing_type,
		onlyConflicts: question.only_conflicts ? 'true' : null,
		release: question.release,
		taxonomyVersion: question.taxonomy_version,
	});
