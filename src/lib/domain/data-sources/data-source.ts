import type { Definition, Label } from '../label.ts';
import type { SourceVisibility } from '../source-visibilities.ts';
import type { DataSourceParentCode } from './data-source-parents.ts';
import type { SpecialCategoryRisk } from './special-category-risks.ts';

/** A place or channel from which a vendor takes personal data. */
export interface DataSource {
	readonly data_source: string;
	readonly parent_code: DataSourceParentCode;
	readonly label: Label;
	readonly definition: Definition;
	/** The visibility that whoever collects must have; null where the source has no visibility setting. */
	readonly visibility_required: SourceVisibility | null;
	/** True where the organisation has the data from its own dealings with the person. */
	readonly first_party: boolean;
	/** Hours after which the content disappears at the source; null where it does not. */
	readonly ephemeral_ttl_hours: number | null;
	readonly special_category_risk: SpecialCategoryRisk;
	/** False where the code leaves open from whom the data came in the first place. */
	readonly provenance_known: boolean;
	/** True where the law makes the register public. */
	readonly lawful_public_register: boolean;
	/** Position in the BIGINT mask of a complaint: never changed, never given to another code. */
	readonly mask_bit: number;
}
