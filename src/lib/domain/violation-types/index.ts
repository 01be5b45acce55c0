import { codesOf, guardOf } from '../closed-set.ts';
import { access } from './access.ts';
import { ai } from './ai.ts';
import { context } from './context.ts';
import { governance } from './governance.ts';
import { lawfulness } from './lawfulness.ts';
import { marketing } from './marketing.ts';
import { other } from './other.ts';
import { retention } from './retention.ts';
import { rights } from './rights.ts';
import { sensitive } from './sensitive.ts';
import { transparency } from './transparency.ts';
import type { ViolationType } from './violation-type.ts';

export type { ViolationType } from './violation-type.ts';
export { isViolationGroup, violationGroups, type ViolationGroup } from './violation-groups.ts';

const byGroup = {
	...transparency,
	...access,
	...rights,
	...retention,
	...lawfulness,
	...sensitive,
	...ai,
	...marketing,
	...governance,
	...context,
	...other,
};

export type ViolationTypeCode = keyof typeof byGroup;

/** All violation types, keyed by code, group after group. */
export const violationTypes: Readonly<Record<ViolationTypeCode, ViolationType>> = byGroup;

/** The codes in the order of `violationTypes`. */
export const violationTypeCodes = codesOf(violationTypes);

export const isViolationType = guardOf(violationTypes);
