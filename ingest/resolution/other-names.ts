import { webAddressOf } from './web-address.ts';

export interface StatedNames {
	name: string;
	/** Names that the text itself gives for the same firm: "d/b/a", "formerly", a domain or acronym in brackets. */
	other_names: string[];
	/** Firms that the text says the named one belongs to: "a division of". */
	owners: string[];
}

const trading = String.raw`d\s?[./]?\s?b\s?[./]?\s?a\b\.?|doing business as\b|trading (?:as|under the name)\b|t\/a\b|handelend onder de naam\b|h\.?o\.?d\.?n\b\.?`;
const renamed = String.raw`f\/?k\/?a\b\.?|a\/?k\/?a\b\.?|n\/k\/a\b\.?|formerly(?: known as)?\b|(?:also|now) known as\b|voorheen\b|ehem(?:als)?\b\.?|vormals\b|anciennement\b`;
const statement = new RegExp(String.raw`[\s,;(\[]+(?:${trading}|${renamed})[:\s]+(.+)$`, 'is');
const leadingStatement = new RegExp(String.raw`^(?:${trading})[:\s]+(?=\S)`, 'i');
/** Brackets at the end that call what is in them, or what stands before them, a former name. */
const formerName = new RegExp(String.raw`\s*\(([^()]*?)[\s,]*(?:${renamed})[\s,]*([^()]*)\)\s*$`, 'i');
const ownerStatement = /[\s,(]+an? (?:division|subsidiary|brand|trade name|unit|part) of\s+(.+)$/i;
const lastBrackets = /^(.*\S)\s*\(([^()]+)\)\s*$/s;

/** Takes the names apart that one text states. The rest is the name; where nothing is left, the text itself is. */
export function statedNames(text: string): StatedNames {
	const other_names: string[] = [];
	const owners: string[] = [];
	let name = text.trim().replace(leadingStatement, '');
	const take = (pattern: RegExp, into: string[]): void => {
		const found = pattern.exec(name);
		if (!found || found.index === 0) return;
		into.push(...found.slice(1).flatMap(listed));
		name = name.slice(0, found.index).replace(/[\s,;]+$/, '');
	};
	take(formerName, other_names);
	take(ownerStatement, owners);
	take(statement, other_names);
	const [, before = '', inside = ''] = lastBrackets.exec(name) ?? [];
	if (webAddressOf(inside) || isAcronymIn(inside, before)) {
		other_names.push(inside);
		name = before;
	}
	return { name, other_names, owners };
}

/** A list of names; a piece that is only a legal form belongs to the piece before it. */
const listed = (text: string): string[] =>
	text
		.replace(/[)\]]+\s*$/, '')
		.split(/\s*;\s*|,\s+(?!(?:inc|llc|ltd|l\.|corp|co|s\.|gmbh|b\.?v|n\.?v)\b)/i)
		.map((piece) => piece.trim())
		.filter((piece) => piece !== '');

/** "(BzKJ)" after the name whose letters it takes; shorter ones may be countries and stay in the name. */
function isAcronymIn(inside: string, name: string): boolean {
	if (!/^\p{L}{3,8}$/u.test(inside) || !/\p{Lu}.*\p{Lu}/u.test(inside) || /^(usa|uae)$/i.test(inside))
		return false;
	const letters = name.toLowerCase();
	let from = 0;
	for (const letter of inside.toLowerCase()) {
		const at = letters.indexOf(letter, from);
		if (at < 0) return false;
		from = at + 1;
	}
	return letters[0] === inside[0]?.toLowerCase();
}
