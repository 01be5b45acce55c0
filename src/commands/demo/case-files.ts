import { crossBorderPairs, type Pair } from './cross-border.ts';
import type { CaseFile } from './case-file.ts';
import { randomFor } from './random.ts';
import { campaign } from './waves/campaign.ts';
import { lateLetters } from './waves/late-mail.ts';
import { ordinary } from './waves/ordinary.ts';
import { persistentComplainant } from './waves/persistent-complainant.ts';
import { pressSurge } from './waves/press-story.ts';
import { smallVendors } from './waves/small-vendors.ts';
import { trainingWave } from './waves/training-default.ts';
import { peopleFrom } from './world/people.ts';
import { writeCase } from './write-case.ts';

/** All complaints, tips and other reports of the demo, and the pairs that one person brought to two authorities. */
export const caseFiles = (seed: number): { files: CaseFile[]; pairs: Pair[] } => {
	const planned = [
		...campaign(randomFor(seed, 'campaign')),
		...pressSurge(randomFor(seed, 'press story')),
		...trainingWave(randomFor(seed, 'training default')),
		...smallVendors(randomFor(seed, 'small vendors')),
		...persistentComplainant(randomFor(seed, 'persistent complainant')),
		...lateLetters(randomFor(seed, 'late mail')),
	];
	const plans = [...planned, ...ordinary(planned, randomFor(seed, 'ordinary'))].toSorted((left, right) =>
		left.received_date < right.received_date ? -1 : left.received_date > right.received_date ? 1 : 0,
	);
	const people = peopleFrom(randomFor(seed, 'people'));
	const random = randomFor(seed, 'stories');
	const files = plans.map((plan) =>
		// Nobody sends a campaign's letter twice, and a vendor's few complaints come from different people.
		writeCase(
			plan,
			plan.person ?? (plan.narrative ? people.newcomer(plan.vendor) : people.next(plan.vendor)),
			random,
		),
	);
	const pairs = crossBorderPairs(files, 14);
	return { files: [...files, ...pairs.map((pair) => pair.second)], pairs };
};
