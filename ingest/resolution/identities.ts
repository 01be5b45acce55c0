import { isGenericWord } from './legal-forms.ts';
import type { NormalisedName } from './normalise.ts';

/** A name as it is written somewhere, and the websites that a register gives beside it (labels without ending: "kaspr"). */
export interface WrittenName {
	name: NormalisedName;
	websites: ReadonlySet<string>;
}

/**
 * Which written names are one vendor without a person: name → identity, a text; names with one identity merge. A name's identity is its
 * key, unless a guard speaks:
 * - the key is one generic word ("Data"): only the same words with the same legal form are one;
 * - under one key stand legal forms of countries that have none in common (Inc. and GmbH): national companies of one group, or strangers;
 * - under one key stand names that differ in legal form and in the website that registers give: two firms may bear one name.
 * Names that share a country, or a form or website, stay one; names that say neither keep the bare key and join none of them. The last two
 * guards depend on which names are known, never on their order.
 */
export function identitiesOf(names: readonly WrittenName[]): Map<string, string> {
	const identities = new Map<string, string>();
	for (const [key, group] of Map.groupBy(names, ({ name }) => name.key)) {
		const nations = clusters(group.map(({ name }) => new Set(name.countries)));
		const firms = clusters(group.filter(({ websites }) => websites.size > 0).map(marksOf));
		for (const one of group) {
			const { words, forms, countries, written } = one.name;
			const generic = words.length === 1 && isGenericWord(key) ? forms : [];
			const marks = [...clusterOf(nations, new Set(countries)), ...clusterOf(firms, marksOf(one))];
			identities.set(written, [key, ...generic, ...marks.map((mark) => mark.toLowerCase())].join(' '));
		}
	}
	return identities;
}

/** What a name and its register say of which firm it is: its legal form (or none), and its websites. */
const marksOf = ({ name, websites }: WrittenName): Set<string> =>
	new Set([`form:${name.forms.join(' ')}`, ...websites]);

/** Sets joined wherever they have a member in common. */
function clusters(sets: readonly ReadonlySet<string>[]): Set<string>[] {
	let joined: Set<string>[] = [];
	for (const set of sets) {
		if (set.size === 0) continue;
		const touching = joined.filter((cluster) => !cluster.isDisjointFrom(set));
		const apart = joined.filter((cluster) => cluster.isDisjointFrom(set));
		joined = [...apart, touching.reduce((all, cluster) => all.union(cluster), new Set(set))];
	}
	return joined;
}

/** What tells a set's cluster from the others: nothing where there is only one. */
function clusterOf(joined: readonly Set<string>[], set: ReadonlySet<string>): string[] {
	if (joined.length < 2) return [];
	const cluster = joined.find((one) => !one.isDisjointFrom(set));
	return cluster ? [[...cluster].sort()[0] ?? ''] : [];
}
