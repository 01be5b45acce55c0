import type { Figure } from '../../charts/figure.ts';
import { timelineFigure, type TimelineEvent, type TimelineLane } from '../../charts/timeline-figure.ts';
import type { Colour } from '../../charts/colours.ts';
import { assertionAttributes, isAssertionAttribute } from '../../domain/assertion-attributes.ts';
import { assertionLanes, type AssertionLane } from '../../domain/assertion-attributes/lanes.ts';
import { codesOf } from '../../domain/closed-set.ts';
import type { Context } from '../context.ts';
import type { Assertion } from '../questions/assertions.ts';
import { eventAttributes } from './event-attributes.ts';
import { attributeLabel, citationOf, type Citing } from '../record.ts';

const colours: Record<AssertionLane, Colour> = {
	product: 'mark',
	statement: 'mark-2',
	platform: 'mark-4',
	authority: 'mark-3',
	court: 'mark-3',
	parliament: 'mark-4',
	press_and_experts: 'ink-soft',
	document: 'ink-soft',
	law: 'mark-3',
};

/** What a timeline is about; its figure id is `timeline-vendor-kaspr` or `timeline-case-kaspr-2024`. */
export interface TimelineSubject {
	kind: 'vendor' | 'case';
	id: string;
}
const folders = { vendor: 'vendors', case: 'public-record' };

/** The dated events among the assertions as a picture; each keeps its own lane, whoever asserts it. */
export const assertionTimeline = (
	{ words, snapshot }: Context,
	citing: Citing,
	{ kind, id }: TimelineSubject,
	assertions: readonly Assertion[],
): Figure => {
	const { lang } = words;
	const lanes: TimelineLane[] = codesOf(assertionLanes).map((key) => ({
		key,
		label: assertionLanes[key].label[lang],
		colour: colours[key],
	}));
	const events = assertions.flatMap((assertion): TimelineEvent[] =>
		assertion.from_date === null ||
		assertion.comparator === 'unknown' ||
		!isAssertionAttribute(assertion.attribute) ||
		!eventAttributes.has(assertion.attribute)
			? []
			: [
					{
						lane: assertionAttributes[assertion.attribute].lane,
						from: assertion.from_date,
						from_upper: assertion.from_date_upper,
						until: assertion.until_date,
						label: attributeLabel(words, assertion.attribute),
						text: assertion[`text_${lang}`],
						source: citationOf(citing, assertion).label,
					},
				],
	);
	const figure_id = `timeline-${kind}-${id}`;
	const page = `/${lang}/${folders[kind]}/${encodeURIComponent(id)}`;
	const file = `/${lang}/figures/${encodeURIComponent(figure_id)}`;
	const release = `release=${encodeURIComponent(snapshot.release_id)}`;
	const links = {
		csv: `${file}.csv?${release}`,
		svg: `${file}.svg?${release}`,
		link: `${page}?${release}#${figure_id}`,
	};
	return timelineFigure(words, { figure_id, links, lanes, events });
};
