import { assertionRoles, isAssertionRole } from '../domain/assertion-roles.ts';
import type { Language } from '../domain/label.ts';
import { fill } from './fill.ts';
import { formatList } from './format.ts';
import type { Words } from './words.ts';

/** Names of people, authorities and papers by their id; an id without a name stays an id. */
export type EntityNames = ReadonlyMap<string, string>;

const nameOf = (names: EntityNames, entity_id: string) => names.get(entity_id) ?? entity_id;

/** A label as it reads inside a sentence: names within it keep their capitals. */
const uncapitalised = (lang: Language, label: string) =>
	label.charAt(0).toLocaleLowerCase(lang) + label.slice(1);

/** Who says so, in which capacity, and through whom. */
export const saidBy = (
	{ lang, text }: Words,
	names: EntityNames,
	{ asserted_by, role, via }: { asserted_by: string; role: string; via: string | null },
): string => {
	const said = fill(text.record.said_by, {
		person: nameOf(names, asserted_by),
		role: isAssertionRole(role) ? uncapitalised(lang, assertionRoles[role].label[lang]) : role,
	});
	if (via === null || via === '') return said;
	const through = via.split('|').map((entity_id) => nameOf(names, entity_id));
	return `${said}, ${fill(text.record.via, { via: formatList(lang, through) })}`;
};
