import type { Question } from './question.ts';

/** What can be wrong with an address; pages put each into words. */
export type QuestionErrorKind =
	| 'unknown_key'
	| 'repeated_key'
	| 'unknown_value'
	| 'not_served'
	| 'invalid_period'
	| 'reversed'
	| 'not_closed'
	| 'too_early';

export interface QuestionError {
	kind: QuestionErrorKind;
	/** The key as it stands in the address. */
	key: string;
	value: string;
}

/** A parsed address: what it asks for, or everything wrong with it and the nearest question that is right. */
export type ParsedAddress<Asked> =
	{ question: Asked; errors: [] } | { question: null; errors: QuestionError[]; nearest: Asked };

export type ParsedQuestion = ParsedAddress<Question>;
