import type { EntryKind } from './entry-kinds.ts';
import { evidence, name_evidence, type Finding } from './finding.ts';
import { isFilled, isFromSomewhere, isGivenBySomeone } from './from-somewhere.ts';
import type { Match } from './lexicon.ts';
import type { Topic } from './markers.ts';
import type { NamePlace } from './names.ts';
import type { PreparedText } from './prepare.ts';
import type { Segment } from './segments.ts';
import { isWithin } from './sentences.ts';
import { topicAt, type State } from './topics.ts';

const tellingKinds: EntryKind[] = [
	'origin',
	'collect_verb',
	'receive_verb',
	'buy_verb',
	'give_verb',
	'sale_verb',
	'stand_verb',
];

/** What a part of a sentence says of the topic that it speaks of. */
export function inSegment(
	segment: Segment,
	state: State,
	names: NamePlace[],
	{ has_occasion, says_nothing }: { has_occasion: boolean; says_nothing: boolean },
	{ prepared, own }: { prepared: PreparedText; own: Set<string> },
): Finding[] {
	const { folded } = prepared;
	if (state.topic === null || state.is_negated) return [];
	const of = (topic: Topic): Match[] =>
		state.markers.filter((marker) => marker.topic === topic).map(({ match }) => match);
	const found: Finding[] = [];
	const objects = [
		...segment.matches.filter(({ kind }) => kind === 'named_source'),
		...names.filter((name) => isWithin(name, segment) && !name.is_own && !isOwn(folded, name, own)),
	];
	for (const object of objects) {
		const topic = topicAt(state, object.start);
		const is_only_named = of('source').every(({ kind }) => kind === 'source_topic');
		if (topic === 'source' && !(state.is_blocked && (segment.is_refused || is_only_named)))
			found.push({
				value: 'named_source',
				evidence: [...evidence(of('source'), prepared, names), name_evidence],
			});
		if (topic === 'recipients' && !segment.is_refused)
			found.push({
				value: 'named',
				evidence: [...evidence(of('recipients'), prepared, names), name_evidence],
			});
	}
	if (state.is_blocked || says_nothing) return found;

	const categories = segment.matches.filter(({ kind }) => kind === 'category');
	for (const category of categories)
		if (topicAt(state, category.start) === 'source')
			found.push({
				value: 'named_category',
				evidence: evidence([...of('source'), category], prepared, names),
			});
	const self = segment.matches.filter(({ kind }) => kind === 'self_source');
	const telling = of('source').filter(({ kind }) => tellingKinds.includes(kind));
	if (
		(telling.length > 0 && isFromSomewhere(segment, telling, folded)) ||
		isGivenBySomeone(segment, of('source')) ||
		(state.is_labelled && isFilled(segment, folded) && state.topic === 'source')
	)
		found.push({ value: 'unlisted_category', evidence: evidence(telling, prepared, names) });
	const received = of('recipients').filter(({ kind }) => kind !== 'sale_verb');
	if (received.length > 0)
		found.push({ value: 'categories_only', evidence: evidence(received, prepared, names) });
	const is_somewhere = segment.matches.some(({ kind }) => kind === 'formula') && categories.length === 0;
	if (is_somewhere) return found;
	const bare = [
		...of('source').filter(({ kind }) => kind === 'bare_self_verb'),
		...(state.topic === 'source' ? segment.matches.filter(({ kind }) => kind === 'bare_self_source') : []),
	];
	const is_bare = bare.length > 0 && !has_occasion;
	if (is_bare) found.push({ value: 'given_by_you', evidence: evidence(bare, prepared, names) });
	if (
		(bare.length > 0 && has_occasion) ||
		of('source').some(({ kind }) => kind === 'self_verb') ||
		(self.length > 0 && state.topic === 'source')
	)
		found.push({ value: 'named_source', evidence: evidence(of('source'), prepared, names) });
	return found;
}

export function formulaIn(segment: Segment, state: State): Finding[] {
	const formulas = segment.matches.filter(
		({ kind }) => kind === 'formula' || kind === 'policy' || kind === 'own_medium',
	);
	const is_of_recipients =
		state.topic === 'recipients' &&
		!segment.markers.some(({ topic, is_weak }) => topic === 'source' && !is_weak);
	return is_of_recipients || state.is_negated
		? []
		: formulas.map(({ entry_id }) => ({ value: 'generic_formula', evidence: [{ entry_id, words: '' }] }));
}

const isOwn = (folded: string, { start, end }: NamePlace, own: Set<string>): boolean =>
	folded
		.slice(start, end)
		.split(/[^a-z0-9]+/)
		.some((word) => own.has(word));
