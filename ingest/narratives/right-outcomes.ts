import type { FactCode } from '../../src/lib/domain/facts.ts';
import type { ViolationTypeCode } from '../../src/lib/domain/violation-types/index.ts';
import type { Right, StoryStep } from './terms.ts';

/** What a step of a story stands for. */
export interface Outcome {
	facts?: FactCode[];
	types?: ViolationTypeCode[];
}

type OfRequest = Extract<
	StoryStep,
	'request' | 'answer' | 'extension' | 'refusal' | 'silence' | 'late_answer' | 'still_there'
>;

/** What a step means for the right that the person exercised. A refusal is an answer too. */
export const rightOutcomes: Record<Right, Record<OfRequest, Outcome>> = {
	access: {
		request: { facts: ['access_request'] },
		answer: { facts: ['access_answer'] },
		extension: { facts: ['access_extension'] },
		refusal: { facts: ['refusal', 'access_answer'] },
		silence: { types: ['ACC-NONE'] },
		late_answer: { facts: ['access_answer'], types: ['ACC-LATE'] },
		still_there: { facts: ['record_seen'] },
	},
	erasure: {
		request: { facts: ['erasure_request'] },
		answer: { facts: ['erasure_answer'] },
		extension: { facts: ['erasure_extension'] },
		refusal: { facts: ['refusal', 'erasure_answer'], types: ['ERA-REF'] },
		silence: { types: ['ERA-REF'] },
		late_answer: { facts: ['erasure_answer'], types: ['ERA-LATE'] },
		still_there: { facts: ['record_seen'], types: ['ERA-REF'] },
	},
	rectification: {
		request: { facts: ['rectification_request'] },
		answer: { facts: ['rectification_answer'] },
		extension: {},
		refusal: { facts: ['refusal', 'rectification_answer'], types: ['RCT-REF'] },
		silence: { types: ['RCT-REF'] },
		late_answer: { facts: ['rectification_answer'] },
		still_there: { facts: ['record_seen'], types: ['RCT-REF'] },
	},
	objection: {
		request: { facts: ['objection'] },
		answer: {},
		extension: {},
		refusal: { facts: ['refusal'], types: ['OBJ-GEN'] },
		silence: { types: ['OBJ-GEN'] },
		late_answer: {},
		still_there: { facts: ['record_seen'], types: ['OBJ-GEN'] },
	},
};
