import { guardOf } from './closed-set.ts';
import type { AssertionAttribute, LaneAttribute } from './assertion-attributes/attribute.ts';
import type { AssertionLane } from './assertion-attributes/lanes.ts';
import { VENDOR_ATTRIBUTES } from './assertion-attributes/vendor-identity.ts';
import { TRADE_ATTRIBUTES } from './assertion-attributes/trade.ts';
import { PRODUCT_ATTRIBUTES } from './assertion-attributes/product.ts';
import { PERSONAL_DATA_ATTRIBUTES } from './assertion-attributes/personal-data.ts';
import { STATEMENT_ATTRIBUTES } from './assertion-attributes/statement.ts';
import { PLATFORM_ATTRIBUTES } from './assertion-attributes/platform.ts';
import { INVESTIGATION_ATTRIBUTES } from './assertion-attributes/investigation.ts';
import { DECISION_ATTRIBUTES } from './assertion-attributes/decision.ts';
import { NAMING_ATTRIBUTES } from './assertion-attributes/naming.ts';
import { COURT_ATTRIBUTES } from './assertion-attributes/court.ts';
import { PARLIAMENT_ATTRIBUTES } from './assertion-attributes/parliament.ts';
import { PRESS_AND_EXPERTS_ATTRIBUTES } from './assertion-attributes/press-and-experts.ts';
import { DOCUMENT_ATTRIBUTES } from './assertion-attributes/document.ts';
import { LAW_ATTRIBUTES } from './assertion-attributes/law.ts';

/** Puts every attribute of one file into its lane. */
const inLane = <Code extends string>(
	lane: AssertionLane,
	attributes: Record<Code, LaneAttribute>,
): Record<Code, AssertionAttribute> =>
	Object.fromEntries(
		Object.entries<LaneAttribute>(attributes).map(([code, attribute]) => [code, { ...attribute, lane }]),
	) as Record<Code, AssertionAttribute>;

/** The closed set of what can be asserted. Codes are never reused. */
export const assertionAttributes = {
	...inLane('product', VENDOR_ATTRIBUTES),
	...inLane('product', TRADE_ATTRIBUTES),
	...inLane('product', PRODUCT_ATTRIBUTES),
	...inLane('product', PERSONAL_DATA_ATTRIBUTES),
	...inLane('statement', STATEMENT_ATTRIBUTES),
	...inLane('platform', PLATFORM_ATTRIBUTES),
	...inLane('authority', INVESTIGATION_ATTRIBUTES),
	...inLane('authority', DECISION_ATTRIBUTES),
	...inLane('authority', NAMING_ATTRIBUTES),
	...inLane('court', COURT_ATTRIBUTES),
	...inLane('parliament', PARLIAMENT_ATTRIBUTES),
	...inLane('press_and_experts', PRESS_AND_EXPERTS_ATTRIBUTES),
	...inLane('document', DOCUMENT_ATTRIBUTES),
	...inLane('law', LAW_ATTRIBUTES),
};

export type AssertionAttributeCode = keyof typeof assertionAttributes;

export const isAssertionAttribute = guardOf(assertionAttributes);
