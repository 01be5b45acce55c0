import { acronymsOf } from './acronym.ts';
import { isGenericWord } from './legal-forms.ts';
import { editDistance, jaroWinkler } from './distance.ts';
import type { NormalisedName } from './normalise.ts';
import type { Evidence } from './reasons.ts';
import { sharedWords } from './shared-words.ts';

/** How much each likeness of wording weighs at most. Chosen by hand on the open half of the labelled pairs; not probabilities. */
const weights = {
	same_words: 90,
	stated_name: 92,
	look_alike: 88,
	word_order: 84,
	domain_is_name: 82,
	spelling: 80,
	beginning: 70,
	letters: 45,
} as const;

/** Every way in which the wordings of two names are alike; `rarity` of a word is 0 (everywhere) to 1 (here only). */
export function wordingEvidence(
	left: NormalisedName,
	right: NormalisedName,
	rarity: (word: string) => number,
): Evidence[] {
	const detail = `${left.written} · ${right.written}`;
	if (left.key === right.key) return [{ reason_code: 'same_words', points: weights.same_words, detail }];
	const found: Evidence[] = [];
	if (left.skeleton === right.skeleton)
		found.push({ reason_code: 'look_alike', points: weights.look_alike, detail });
	if (left.words.length === right.words.length && sorted(left) === sorted(right))
		found.push({ reason_code: 'word_order', points: weights.word_order, detail });
	found.push(...spelling(left, right, detail), ...beginning(left, right, detail));
	found.push(...acronym(left, right, detail), ...acronym(right, left, detail));
	return [...found, ...sharedWords(nameWords(left), nameWords(right), rarity)];
}

const sorted = ({ words }: NormalisedName): string => [...words].sort().join(' ');
/** The words of a name; for an address those of the label that was bought. */
const nameWords = ({ words, address }: NormalisedName): string[] => address?.words ?? words;
const nameKey = (name: NormalisedName): string => nameWords(name).join('');

function spelling(left: NormalisedName, right: NormalisedName, detail: string): Evidence[] {
	const [a, b] = [nameKey(left), nameKey(right)];
	if (a === b) return [{ reason_code: 'domain_is_name', points: weights.domain_is_name, detail }];
	const shorter = Math.min(a.length, b.length);
	const limit = shorter >= 9 ? 2 : shorter >= 4 ? 1 : 0;
	const edits = limit > 0 ? editDistance(a, b, limit) : 1;
	if (limit > 0 && edits <= limit)
		return [{ reason_code: 'spelling', points: weights.spelling - (14 * edits * 6) / shorter, detail }];
	const alike = shorter >= 4 && 2 * shorter >= Math.max(a.length, b.length) ? jaroWinkler(a, b) : 0;
	return alike < 0.86
		? []
		: [{ reason_code: 'spelling', points: (weights.letters * (alike - 0.7)) / 0.3, detail }];
}

function beginning(left: NormalisedName, right: NormalisedName, detail: string): Evidence[] {
	const part = Math.max(
		sharedBeginning(withoutGenericEnd(left), nameKey(right)),
		sharedBeginning(withoutGenericEnd(right), nameKey(left)),
	);
	return part > 0
		? [{ reason_code: 'beginning', points: weights.beginning * (0.6 + 0.4 * part), detail }]
		: [];
}

/** How much of the longer text the shorter is, when the longer begins with it; 0 otherwise and for very short beginnings. */
const sharedBeginning = (shorter: string, longer: string): number =>
	shorter.length >= 4 && longer.startsWith(shorter) ? shorter.length / longer.length : 0;

/** "SourceIT Technologies" is met as "sourceit" in sourceitmarketing.com. */
function withoutGenericEnd(name: NormalisedName): string {
	const words = nameWords(name);
	const end = words.findLastIndex((word) => !isGenericWord(word));
	return words.slice(0, end + 1).join('') || nameKey(name);
}

function acronym(long: NormalisedName, short: NormalisedName, detail: string): Evidence[] {
	const letters = nameKey(short);
	if (letters.length < 2 || letters.length > 8) return [];
	const acronyms = acronymsOf(nameWords(long));
	const points = acronyms.includes(letters)
		? [0, 0, 50, 68, 78][Math.min(4, letters.length)]
		: letters.length >= 3 && acronyms.some((initials) => initials.startsWith(letters))
			? 45
			: 0;
	return points ? [{ reason_code: 'acronym', points, detail }] : [];
}
