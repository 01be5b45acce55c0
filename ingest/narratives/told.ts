import type { Match } from './phrase-tree.ts';

/** What the phrases of a text tell: inside a phrase that says something, a shorter one of the same kind says nothing of its own. */
export function told(matches: readonly Match[]): Match[] {
	const covering: Match[] = [];
	return matches.filter((match, at) => {
		while (covering.length > 0 && covering[0]!.last < match.first) covering.shift();
		const is_covered =
			covering.some((other) => other.last >= match.last && covers(other, match)) ||
			isCoveredFromSameWord(matches, at);
		if (!is_covered && (match.entry.suggests === 'nothing' || isOfStory(match))) covering.push(match);
		return !is_covered;
	});
}

/** Matches from the same word stand together, in no order of their own. */
function isCoveredFromSameWord(matches: readonly Match[], at: number): boolean {
	const match = matches[at]!;
	for (const direction of [-1, 1])
		for (let next = at + direction; matches[next]?.first === match.first; next += direction)
			if (matches[next]!.last > match.last && covers(matches[next]!, match)) return true;
	return false;
}

const isOfStory = ({ entry: { suggests } }: Match): boolean =>
	suggests === 'date_fact' || suggests === 'story_step';

const covers = (wide: Match, narrow: Match): boolean =>
	wide.entry.suggests === 'nothing' || (isOfStory(wide) && isOfStory(narrow));
