import type { Definition, Label } from '../label.ts';
import type { ViolationMode } from '../violation-modes.ts';
import type { ViolationGroup } from './violation-groups.ts';

/** A kind of infringement that a complaint may allege. */
export interface ViolationType {
	readonly violation_type: string;
	readonly violation_group: ViolationGroup;
	/** 5: GDPR 83(5), up to EUR 20 million or 4 %. 4: GDPR 83(4), up to EUR 10 million or 2 %. Null: no GDPR fine. */
	readonly fine_tier: 5 | 4 | null;
	/** `GDPR <article>(<paragraph>)(<point>)`; recitals and guidance are not articles. */
	readonly articles: readonly string[];
	/** Law beside the GDPR: jurisdiction, act, article. */
	readonly national_articles: readonly string[];
	readonly mode: ViolationMode;
	readonly label: Label;
	readonly definition: Definition;
	/** Position in the BIGINT mask of a complaint: never changed, never given to another code. */
	readonly mask_bit: number;
}
