import type { Period } from '../domain/period.ts';
import { previousPeriod, yearBefore } from '../domain/period.ts';

export const comparisons = ['previous', 'year_before', 'none'] as const;
export type Comparison = (typeof comparisons)[number];

/** The dimensions a visitor can set; null asks for all of them together. */
export const askedDimensions = ['vendor', 'data_source', 'violation_type'] as const;
export type AskedDimension = (typeof askedDimensions)[number];

/** What a page shows, complete: the same question with the same release has one answer. */
export interface Question {
	vendor: string | null;
	data_source: string | null;
	violation_type: string | null;
	period: Period;
	comparison: Comparison;
	/** The release that a citation names; null reads the newest. */
	release: string | null;
	taxonomy_version: string | null;
}

/** The period that the answer is compared with, or null. */
export const comparisonPeriod = (question: Question): Period | null => {
	if (question.comparison === 'none') return null;
	return question.comparison === 'previous' ? previousPeriod(question.period) : yearBefore(question.period);
};

/** The dimensions this question sets, in their fixed order. */
export const setDimensions = (question: Question): AskedDimension[] =>
	askedDimensions.filter((dimension) => question[dimension] !== null);
