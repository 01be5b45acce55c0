import { z } from 'zod';

/**
 * What a person decided about two vendors, one line of the ledger in the state folder. Lines are only ever added: a later line about the
 * same two vendors takes the place of an earlier one, so every merge can be undone and every change of mind stays readable.
 */
export const judgementLine = z.strictObject({
	/** `same`: complaints under the first count for the second. `different`: they stay apart and are not suggested again. */
	judgement: z.enum(['same', 'different', 'withdrawn']),
	from_vendor_id: z.string().min(1),
	to_vendor_id: z.string().min(1),
	reason: z.string().min(1),
	decided_by: z.string().min(1),
	/** UTC, ISO 8601. */
	decided_at: z.iso.datetime(),
});

export type Judgement = z.infer<typeof judgementLine>;

/** The part of a judgement that has an effect; older ledgers hold merges without name and time. */
type Effect = Pick<Judgement, 'judgement' | 'from_vendor_id' | 'to_vendor_id'>;

export interface Standing {
	/** A vendor merged away → the vendor of that merge; merges may follow on each other. */
	redirects: Map<string, string>;
	/** Pairs that a person kept apart (`pairOf`). */
	apart: Set<string>;
}

/** Two vendors as one text, whichever is named first. */
export const pairOf = (left: string, right: string): string => JSON.stringify([left, right].sort());

/** What stands after all judgements in their order. Throws where a merge would send a vendor round a circle. */
export function standing(judgements: readonly Effect[]): Standing {
	const redirects = new Map<string, string>();
	const apart = new Set<string>();
	for (const { judgement, from_vendor_id, to_vendor_id } of judgements) {
		apart.delete(pairOf(from_vendor_id, to_vendor_id));
		if (judgement === 'same') {
			redirect(redirects, from_vendor_id, to_vendor_id);
			continue;
		}
		if (redirects.get(from_vendor_id) === to_vendor_id) redirects.delete(from_vendor_id);
		if (redirects.get(to_vendor_id) === from_vendor_id) redirects.delete(to_vendor_id);
		if (judgement === 'different') apart.add(pairOf(from_vendor_id, to_vendor_id));
	}
	return { redirects, apart };
}

function redirect(redirects: Map<string, string>, from: string, to: string): void {
	for (let next: string | undefined = to; next !== undefined; next = redirects.get(next))
		if (next === from) throw new Error(`invalid merge: ${to} is merged into itself`);
	redirects.set(from, to);
}
