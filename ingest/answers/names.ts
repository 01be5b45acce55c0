import { isWithin, type Sentence } from './sentences.ts';
import type { PreparedText } from './prepare.ts';

export interface NamePlace {
	start: number;
	end: number;
	/** An organisation by its form: a later "that company" can mean it. */
	is_sure: boolean;
	/** The side that answers, or its product: no source and no recipient. */
	is_own: boolean;
}

interface Token {
	start: number;
	end: number;
	is_first: boolean;
}

const tokens = /[\p{L}\d](?:[\p{L}\p{M}\d'’&.-]*[\p{L}\d])?/gu;
const connected =
	/^(?: |-| & | (?:de|du|des|la|le|of|of the|van|van de|van der|van den|der|den|von|zu|for|for the|voor|pour|et|und|and|d'|l')[ ']?)$/;
const adjacent = /^ (?:& )?$/;
const addresses =
	/(?<![a-z0-9@.-])[a-z0-9][a-z0-9-]{2,62}(?:\.[a-z0-9-]{2,62}){0,3}\.(?:example|test|[a-z]{2,6})(?![a-z0-9])/g;
const quotations = /(?<![\p{L}\d])["'](\p{Lu}[^"']{2,60})["'](?![\p{L}\d])/gu;
/** Where nouns have capitals a single one is a name behind a title, or behind a preposition without article if it is no plural. */
const led = [
	{ by: /(?:^|\s)(?:herrn?|frau|dr\.|firma) $/, like: /./ },
	{ by: /(?:^|\s)(?:bei|von|mit|seitens) $/, like: /[^ns]$/ },
	{ by: /(?:^|\s)(?:an|uber|durch|via) $/, like: /(?:[^ensr]|[^e]r)$/ },
];
const abstract = /(?:ung|heit|keit|schaft|tion|tat|nis|tum)$/;
const inner_capital = /\p{Ll}\p{Lu}/u;
const all_capitals = /^\p{Lu}[\p{Lu}\d&]{2,}$/u;

/** The names in a sentence. Where nouns are written with capitals, a name is two such words in a row, or has a form of its own. */
export function namesIn(
	{ text, folded }: PreparedText,
	sentence: Sentence,
	are_nouns_capital: boolean,
): NamePlace[] {
	const spanOf = (kind: string) => sentence.matches.filter((match) => match.kind === kind);
	const [not_names, legal_forms, possessives, attributes] = [
		spanOf('not_name'),
		spanOf('legal_form'),
		are_nouns_capital ? [] : spanOf('possessive'),
		[...spanOf('own_side'), ...spanOf('of_own')],
	];
	const nouns = [
		...spanOf('category'),
		...spanOf('formula'),
		...spanOf('occasion'),
		...spanOf('recipient_verb'),
	];
	const hidden = [...spanOf('idiom'), ...spanOf('policy')];
	const isNotName = (token: Token): boolean =>
		not_names.some(
			({ start, end }) => start === token.start && (end >= token.end || folded.charAt(end) === '-'),
		);
	const isLegal = (token: Token): boolean =>
		legal_forms.some((other) => other.start === token.start && other.end >= token.end) &&
		/^\p{Lu}/u.test(text.slice(token.start));
	const places: NamePlace[] = [];
	const add = (start: number, end: number, is_sure: boolean): void => {
		const before = [...(is_sure ? [] : possessives), ...attributes].some(
			(other) => other.end < start && other.end >= start - 2,
		);
		places.push({ start, end, is_sure, is_own: before });
	};
	for (const { index, 0: words } of folded.slice(sentence.start, sentence.end).matchAll(addresses))
		add(sentence.start + index, sentence.start + index + words.length, false);
	for (const { index, 0: words } of text
		.slice(sentence.start, sentence.end)
		.replace(/[“”„«»]/g, '"')
		.replace(/[‘’]/g, "'")
		.matchAll(quotations))
		add(sentence.start + index, sentence.start + index + words.length, false);
	/** A noun behind a colon or quotation mark would have its capital anyway. */
	const isAtStart = (token: Token | undefined): boolean =>
		token?.is_first === true && text.slice(sentence.start, token.start).trim() === '';
	for (const run of runsOf(
		text,
		sentence,
		are_nouns_capital ? adjacent : connected,
		(token) => isNotName(token) || hidden.some((idiom) => isWithin(token, idiom)),
	)) {
		const has_legal_form = run.some(isLegal);
		const words = run.map(({ start, end }) => text.slice(start, end));
		const has_form = words.some(
			(word, at) =>
				!word.includes('-') && (inner_capital.test(word) || (all_capitals.test(word) && !isLegal(run[at]!))),
		);
		const counted = are_nouns_capital && isAtStart(run[0]) && !has_legal_form ? run.slice(1) : run;
		const needed = are_nouns_capital || run[0]?.is_first ? 2 : 1;
		if (run.every(isLegal)) continue;
		const [first, last] = [run[0]!, run.at(-1)!];
		const is_led =
			are_nouns_capital && isLed(folded, first) && !nouns.some((noun) => noun.start === first.start);
		if (!(has_legal_form || has_form || is_led || counted.length >= needed)) continue;
		const is_place =
			sentence.matches.some(({ kind, end }) => kind === 'locative' && end === first.start - 1) &&
			!has_legal_form &&
			!has_form &&
			!is_led;
		if (!is_place) add(first.start, last.end, has_legal_form);
	}
	return places;
}

function isLed(folded: string, { start, end }: Token): boolean {
	const word = folded.slice(start, end);
	const before = folded.slice(Math.max(0, start - 12), start).replace(/\n/g, ' ');
	return !abstract.test(word) && led.some(({ by, like }) => by.test(before) && like.test(word));
}

/** Words with a capital in a row, each row a list of tokens. */
function runsOf(
	text: string,
	sentence: Sentence,
	between: RegExp,
	isNoName: (token: Token) => boolean,
): Token[][] {
	const runs: Token[][] = [];
	let run: Token[] = [];
	for (const { index, 0: word } of text.slice(sentence.start, sentence.end).matchAll(tokens)) {
		const start = sentence.start + index;
		const before = text.slice(Math.max(sentence.start, start - 3), start).trimEnd();
		const token = { start, end: start + word.length, is_first: /^$|[:"'“”„«»([–-]$/.test(before) };
		if (!/^\p{Lu}/u.test(word) || isNoName(token)) continue;
		const previous = run.at(-1);
		if (previous && !between.test(text.slice(previous.end, start).replace(/\.? $/, ' '))) {
			runs.push(run);
			run = [];
		}
		run.push(token);
	}
	return run.length > 0 ? [...runs, run] : runs;
}
