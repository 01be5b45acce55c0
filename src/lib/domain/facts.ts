import { codesOf, guardOf } from './closed-set.ts';
import { accessFacts } from './facts/access.ts';
import { collectionFacts } from './facts/collection.ts';
import { contactFacts } from './facts/contact.ts';
import { contentFacts } from './facts/content.ts';
import { erasureFacts } from './facts/erasure.ts';
import type { Fact } from './facts/fact.ts';
import { handlingFacts } from './facts/handling.ts';
import { modelFacts } from './facts/model.ts';
import { noticeFacts } from './facts/notice.ts';
import { requestsFacts } from './facts/requests.ts';

export { valueCodes, type Fact } from './facts/fact.ts';

const byTopic = {
	...collectionFacts,
	...noticeFacts,
	...accessFacts,
	...requestsFacts,
	...erasureFacts,
	...contactFacts,
	...contentFacts,
	...modelFacts,
	...handlingFacts,
};

export type FactCode = keyof typeof byTopic;

/** All facts, keyed by code, topic after topic. */
export const facts: Readonly<Record<FactCode, Fact>> = byTopic;

/** The codes in the order of `facts`. */
export const factCodes = codesOf(facts);

export const isFact = guardOf(facts);
