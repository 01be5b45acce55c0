import type { Figure } from '../../charts/figure.ts';
import { timelineFigure, type TimelineEvent, type TimelineLane } from '../../charts/timeline-figure.ts';
import type { Colour } from '../../charts/colours.ts';
import { assertionAttributes, isAssertionAttribute } from '../../domain/assertion-attributes.ts';
import { assertionLanes, type AssertionLane } from '../../domain/assertion-attributes/lanes.ts';
import { codesOf } from '../../domain/closed-set.ts';
import type { Context } from '../context.ts';
import { filingName, filingTypeLabel } from '../filings/filing-list.ts';
import type { Assertion } from '../questions/assertions.ts';
import type { PublicFiling } from '../questions/filings.ts';
import { eventAttributes } from './event-attributes.ts';
import { attributeLabel, citationOf, type Citing } from '../record.ts';
import { nameOf, type Words } from '../../text/words.ts';

const FILINGS = 'filing';

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

/** A filing is an event of the day it came. */
const filingEvents = (words: Words, filings: readonly PublicFiling[]): TimelineEvent[] =>
	filings.flatMap((filing) =>
		filing.received_date === null
			? []
			: [
					{
						lane: FILINGS,
						from: filing.received_date,
						from_upper: null,
						until: null,
						label: filingTypeLabel(words, filing.filing_type),
						text: filingName(words, filing),
						source: filing.document_reference ?? nameOf(words, 'vendor', filing.vendor_id),
					},
				],
	);

/** The lanes of assertions, and one for filings below what the vendor says. */
const lanesOf = ({ lang, text }: Words): TimelineLane[] =>
	codesOf(assertionLanes).flatMap((key) => {
		const lane = { key, label: assertionLanes[key].label[lang], colour: colours[key] };
		return key === 'statement'
			? [lane, { key: FILINGS, label: text.vendor.filings, colour: lane.colour }]
			: [lane];
	});

/** The dated events among the assertions, and filings, as a picture; each keeps its own lane, whoever asserts it. */
export const assertionTimeline = (
	{ words, snapshot }: Context,
	citing: Citing,
	{ kind, id }: TimelineSubject,
	assertions: readonly Assertion[],
	filings: readonly PublicFiling[] = [],
): Figure => {
	const { lang } = words;
	const lanes = lanesOf(words);
	const asserted = assertions.flatMap((assertion): TimelineEvent[] =>
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
	const events = [...asserted, ...filingEvents(words, filings)].toSorted((one, other) =>
		one.from.localeCompare(other.from),
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
