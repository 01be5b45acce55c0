import { facts, isFact } from '../../src/lib/domain/facts.ts';
import { isDataSource } from '../../src/lib/domain/data-sources/index.ts';
import { isViolationType } from '../../src/lib/domain/violation-types/index.ts';

/** Steps of a story: which fact or violation type one stands for depends on what went before (story.ts). */
export const storySteps = [
	'request',
	'answer',
	'extension',
	'refusal',
	'silence',
	'late_answer',
	'contact',
	'contact_again',
	'found',
	'still_there',
	'there_again',
] as const;
export type StoryStep = (typeof storySteps)[number];

/** The rights that a person can exercise by a request. */
export const rights = ['access', 'erasure', 'rectification', 'objection'] as const;
export type Right = (typeof rights)[number];

const among =
	(terms: readonly string[]) =>
	(term: string): boolean =>
		terms.includes(term);

/** What an entry of a narrative lexicon suggests, and which terms it may name. */
export const suggested = {
	violation_type: isViolationType,
	data_source: isDataSource,
	date_fact: (term: string): boolean => isFact(term) && facts[term].value_kind === 'date',
	story_step: among(storySteps),
	right: among(rights),
	/** Says what a date or phrase is about where that is nothing to suggest. */
	nothing: (term: string): boolean => term === '',
} satisfies Record<string, (term: string) => boolean>;

export type Suggested = keyof typeof suggested;
