import type { FactCode } from '../../src/lib/domain/facts.ts';
import type { Match } from './phrase-tree.ts';
import { rightOutcomes, type Outcome } from './right-outcomes.ts';
import type { Right, StoryStep } from './terms.ts';

/** A match and what it stands for where it stands in the story. */
export interface StoryEvent extends Outcome {
	match: Match;
}

const requestOf: Partial<Record<FactCode, Right>> = {
	access_request: 'access',
	access_answer: 'access',
	erasure_request: 'erasure',
	erasure_answer: 'erasure',
	erasure_confirmed: 'erasure',
	rectification_request: 'rectification',
	rectification_answer: 'rectification',
	objection: 'objection',
};

/** Of a match, the right that it speaks of itself. */
function rightOf({ entry: { suggests, term } }: Match): Right | null {
	if (suggests === 'right') return term as Right;
	return suggests === 'date_fact' ? (requestOf[term as FactCode] ?? null) : null;
}

interface Past {
	/** The last right that was spoken of. */
	right: Right | null;
	has_request: boolean;
	has_objection: boolean;
	is_confirmed: boolean;
	is_contacted: boolean;
	is_found: boolean;
}

/** Reads the steps of a story in the order in which they are told: the same words stand for another fact after an objection than before. */
export function eventsOf(matches: readonly Match[], sentences: readonly number[]): StoryEvent[] {
	const past: Past = {
		right: null,
		has_request: false,
		has_objection: false,
		is_confirmed: false,
		is_contacted: false,
		is_found: false,
	};
	return matches.flatMap((match, at): StoryEvent[] => {
		const { suggests, term } = match.entry;
		past.right = rightOf(match) ?? past.right;
		if (suggests === 'nothing') return [{ match }];
		if (suggests === 'date_fact') return [{ match, ...stated(term as FactCode, past) }];
		if (suggests !== 'story_step') return [];
		const right = past.right ?? nextRight(matches, at, sentences);
		return [{ match, ...outcomeOf(term as StoryStep, right, past) }];
	});
}

/** How far ahead a right may be named: "No answer. I had asked for access." */
const most_sentences_ahead = 2;

function nextRight(matches: readonly Match[], at: number, sentences: readonly number[]): Right | null {
	const until = sentences[matches[at]!.first]! + most_sentences_ahead;
	for (let next = at + 1; next < matches.length && sentences[matches[next]!.first]! <= until; next += 1) {
		const right = rightOf(matches[next]!);
		if (right !== null) return right;
	}
	return null;
}

function stated(fact: FactCode, past: Past): Outcome {
	if (fact === 'objection') past.has_objection = true;
	if (fact.endsWith('_request')) past.has_request = true;
	if (fact === 'first_contact') past.is_contacted = true;
	if (fact === 'first_seen') past.is_found = true;
	if (fact !== 'erasure_confirmed') return { facts: [fact] };
	past.is_confirmed = true;
	return { facts: ['erasure_answer', 'erasure_confirmed'] };
}

function outcomeOf(step: StoryStep, right: Right | null, past: Past): Outcome {
	switch (step) {
		case 'contact':
			if (past.has_objection) return { facts: ['contacted_again'], types: ['OBJ-MKT'] };
			// Who has asked the vendor for something is past the first contact.
			if (past.is_contacted || past.has_request) return {};
			past.is_contacted = true;
			return { facts: ['first_contact'] };
		case 'contact_again':
			return past.has_objection ? { facts: ['contacted_again'], types: ['OBJ-MKT'] } : {};
		case 'found':
			if (past.is_found || past.has_request) return { facts: ['record_seen'] };
			past.is_found = true;
			return { facts: ['first_seen'] };
		case 'there_again':
			return past.is_confirmed ? { facts: ['seen_again'], types: ['ERA-BACK'] } : { facts: ['record_seen'] };
		case 'still_there':
			return right === null ? { facts: ['record_seen'] } : rightOutcomes[right].still_there;
		case 'request':
			past.has_request = true;
			if (right === 'objection') past.has_objection = true;
			return rightOutcomes[right ?? 'access'].request;
		default:
			return right === null ? {} : rightOutcomes[right][step];
	}
}
