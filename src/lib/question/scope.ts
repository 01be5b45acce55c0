import { addQuarters, compareQuarters, type Period, type Quarter } from '../domain/period.ts';
import type { Question } from './question.ts';

/** What the served file can answer; a question is read against it. */
export interface Scope {
	vendors: readonly string[];
	data_sources: readonly string[];
	violation_types: readonly string[];
	release_id: string;
	taxonomy_version: string;
	first_quarter: Quarter;
	last_quarter: Quarter;
}

/** The four quarters that end with `until`, or fewer where the figures begin later. */
export const lastFourQuarters = (until: Quarter, scope: Scope): Period => {
	const from = addQuarters(until, -3);
	const is_too_early = compareQuarters(from, scope.first_quarter) < 0;
	const is_before_all = compareQuarters(until, scope.first_quarter) < 0;
	return { from: is_too_early && !is_before_all ? scope.first_quarter : from, until };
};

/** The question of a visitor who asked nothing: everything, in the last four closed quarters. */
export const defaultQuestion = (scope: Scope): Question => ({
	vendor: null,
	data_source: null,
	violation_type: null,
	period: lastFourQuarters(scope.last_quarter, scope),
	comparison: 'previous',
	release: null,
	taxonomy_version: null,
});
