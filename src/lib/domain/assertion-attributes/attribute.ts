import type { Term } from '../closed-set.ts';
import type { Definition } from '../label.ts';
import type { AssertionLane } from './lanes.ts';

/**
 * What to do when two assertions of one attribute contradict each other:
 * `prefer_one` shows one value first, with the reason; `keep_both` shows who holds which view and prefers none.
 */
export type ConflictRule = 'prefer_one' | 'keep_both';

export interface AssertionAttribute extends Term {
	readonly definition: Definition;
	readonly lane: AssertionLane;
	readonly conflict: ConflictRule;
}

/** An attribute without its lane: a file holds the attributes of one lane. */
export type LaneAttribute = Omit<AssertionAttribute, 'lane'>;
