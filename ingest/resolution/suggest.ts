import { compare } from './compare.ts';
import { pairOf } from './judgements.ts';
import type { Evidence } from './reasons.ts';
import type { Subject } from './subject.ts';
import { candidatesOf, type VendorIndex } from './vendor-index.ts';

/** A vendor that may be the one meant. */
export interface Suggestion {
	vendor_id: string;
	/** The sum of the points of the evidence: for the order only. It is not a probability, and no score merges by itself. */
	score: number;
	evidence: Evidence[];
	/** `group`: kept apart, one may own the other. `same`: may be one vendor. */
	relation: 'same' | 'group';
}

/** Weaker suggestions than this are not worth a person's time. */
const least = 25;

/**
 * The vendors of the index that a vendor may be, best first, at most `limit`; equal scores in the order of their ids, so that the same
 * index always gives the same list. The vendor itself and pairs that a person keeps `apart` are left out.
 */
export function suggest(
	subject: Subject,
	index: VendorIndex,
	limit: number,
	apart: ReadonlySet<string> = new Set(),
): Suggestion[] {
	const found: Suggestion[] = [];
	for (const vendor_id of candidatesOf(index, subject)) {
		const other = index.subjects.get(vendor_id);
		if (!other || apart.has(pairOf(subject.vendor_id, vendor_id))) continue;
		const evidence = compare(index, subject, other);
		const score = Math.round(10 * evidence.reduce((sum, { points }) => sum + points, 0)) / 10;
		const relation = evidence.some(({ reason_code }) => reason_code === 'same_group') ? 'group' : 'same';
		if (score >= least) found.push({ vendor_id, score, evidence, relation });
	}
	return found.sort((a, b) => b.score - a.score || (a.vendor_id < b.vendor_id ? -1 : 1)).slice(0, limit);
}
