import type { Day } from './day.ts';
import type { Person } from './world/people.ts';
import type { Vendor } from './world/vendors.ts';

/** What is decided about a complaint before its story is told. */
export interface Plan {
	kind: 'complaint' | 'tip' | 'other_report';
	received_date: Day;
	registered_date: Day;
	/** Null where the complainant does not know who it was. */
	vendor: Vendor | null;
	theme: string;
	/** A text that somebody else wrote; without it the story is told from fragments. */
	narrative?: string;
	/** What a ready-made letter alleges. */
	violation_types?: string;
	language?: string;
	channel?: string;
	/** The same person in all of them; without it a complainant is drawn. */
	person?: Person;
}
