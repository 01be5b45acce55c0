import { z } from 'zod';
import { compareQuarters, isQuarter, type Period, type Quarter } from '../domain/period.ts';
import { printValues, readValues } from './address-values.ts';
import { comparisons, type Question } from './question.ts';
import type { ParsedQuestion, QuestionError, QuestionErrorKind } from './question-error.ts';
import { lastFourQuarters, type Scope } from './scope.ts';

/** The keys of an address, in the order they are printed. */
export const questionKeys = [
	'vendor',
	'dataSource',
	'violationType',
	'from',
	'until',
	'comparison',
	'release',
	'taxonomyVersion',
] as const;
export type QuestionKey = (typeof questionKeys)[number];

/** What is wrong with a value that its schema refuses, where it is not simply unknown. */
const wrongValueKinds: Partial<Record<QuestionKey, QuestionErrorKind>> = {
	from: 'invalid_period',
	until: 'invalid_period',
	release: 'not_served',
	taxonomyVersion: 'not_served',
};

const quarterSchema = z.custom<Quarter>((value) => typeof value === 'string' && isQuarter(value));

/** One schema a key: which single values an address may hold, given what is served. */
const valueSchemas = (scope: Scope) => ({
	vendor: z.enum(scope.vendors),
	dataSource: z.enum(scope.data_sources),
	violationType: z.enum(scope.violation_types),
	from: quarterSchema,
	until: quarterSchema,
	comparison: z.enum(comparisons),
	release: z.literal(scope.release_id),
	taxonomyVersion: z.literal(scope.taxonomy_version),
});

const periodErrors = (period: Question['period'], scope: Scope): QuestionError[] => {
	const errors: QuestionError[] = [];
	for (const key of ['from', 'until'] as const) {
		if (compareQuarters(period[key], scope.first_quarter) < 0) {
			errors.push({ kind: 'too_early', key, value: period[key] });
		}
		if (compareQuarters(period[key], scope.last_quarter) > 0) {
			errors.push({ kind: 'not_closed', key, value: period[key] });
		}
	}
	if (compareQuarters(period.from, period.until) > 0) {
		errors.push({ kind: 'reversed', key: 'from', value: period.from });
	}
	return errors;
};

/** An address may name one end only: then four quarters, or everything since. */
const readPeriod = (values: Partial<Record<QuestionKey, string>>, scope: Scope): Period => {
	const from = quarterSchema.optional().parse(values.from);
	const until = quarterSchema.optional().parse(values.until) ?? scope.last_quarter;
	return { from: from ?? lastFourQuarters(until, scope).from, until };
};

/** The same two ends, brought within what is served and put in order. */
const nearestPeriod = (period: Period, scope: Scope): Period => {
	const [from, until] = [period.from, period.until]
		.map((quarter) => (compareQuarters(quarter, scope.first_quarter) < 0 ? scope.first_quarter : quarter))
		.map((quarter) => (compareQuarters(quarter, scope.last_quarter) > 0 ? scope.last_quarter : quarter))
		.sort(compareQuarters);
	return { from: from ?? scope.first_quarter, until: until ?? scope.last_quarter };
};

/** Reads an address. An empty value means "any". Every error is reported, not only the first. */
export const parseQuestion = (parameters: URLSearchParams, scope: Scope): ParsedQuestion => {
	const { values, errors } = readValues(parameters, valueSchemas(scope), wrongValueKinds);
	const dimensions = {
		vendor: values.vendor ?? null,
		data_source: values.dataSource ?? null,
		violation_type: values.violationType ?? null,
		comparison: comparisons.find((comparison) => comparison === values.comparison) ?? 'previous',
		release: values.release ?? null,
		taxonomy_version: values.taxonomyVersion ?? null,
	};
	const period = readPeriod(values, scope);
	const wrongPeriod = periodErrors(period, scope);
	errors.push(...wrongPeriod);
	if (errors.length === 0) return { question: { ...dimensions, period }, errors: [] };
	return { question: null, errors, nearest: { ...dimensions, period: nearestPeriod(period, scope) } };
};

/** The address of a question: every choice is in it, so it means the same when the newest quarter moves on. */
export const printQuestion = (question: Question): string =>
	printValues(questionKeys, {
		vendor: question.vendor,
		dataSource: question.data_source,
		violationType: question.violation_type,
		from: question.period.from,
		until: question.period.until,
		comparison: question.comparison === 'previous' ? null : question.comparison,
		release: question.release,
		taxonomyVersion: question.taxonomy_version,
	});
