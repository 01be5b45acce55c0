import type { EntryKind } from './entry-kinds.ts';
import type { Match } from './lexicon.ts';
import type { PreparedText } from './prepare.ts';

const hiding: EntryKind[] = ['idiom', 'contrary', 'attribution'];

const german_they = /(?:^| )sie(?: |$)/;

/**
 * Without what stands inside a phrase that means something else, and without the shorter of a stock phrase and a category. A list or site is
 * a kind of source, unless it is the company's own: then it says no more than a stock phrase.
 */
export function visible(found: Match[], { text, folded }: PreparedText): Match[] {
	const possessives = found.filter(({ kind }) => kind === 'possessive');
	const isOwn = ({ start }: Match): boolean =>
		possessives.some(({ end }) => end < start && /^ (?:[a-z-]+ )?$/.test(folded.slice(end, start)));
	const matches = found.map((match): Match => {
		if (match.kind !== 'medium') return match;
		return { ...match, kind: isOwn(match) ? 'own_medium' : 'category' };
	});
	const phrases = matches.filter(({ kind }) => hiding.includes(kind));
	const rivals = matches.filter(({ kind }) => kind === 'formula' || kind === 'category');
	return matches.filter((match) => {
		// In German "sie" is they, "Sie" is you.
		if (match.kind === 'you' && german_they.test(text.slice(match.start, match.end))) return false;
		// "Non-public" denies nothing.
		if (match.kind === 'negation' && folded.charAt(match.end) === '-') return false;
		if (phrases.some((phrase) => phrase !== match && match.start >= phrase.start && match.start < phrase.end))
			return false;
		if (match.kind !== 'formula' && match.kind !== 'category') return true;
		const length = match.end - match.start;
		return !rivals.some((rival) => {
			if (rival.kind === match.kind || rival.start >= match.end || rival.end <= match.start) return false;
			// "A supplier of hospital data" says more than "a supplier".
			if (match.kind === 'category' && match.start > rival.start && match.end > rival.end) return false;
			if (rival.kind === 'category' && rival.start > match.start && rival.end > match.end) return true;
			const rival_length = rival.end - rival.start;
			return rival_length > length || (rival_length === length && rival.kind === 'formula');
		});
	});
}
