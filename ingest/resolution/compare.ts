import type { NormalisedName } from './normalise.ts';
import { reasons, type Evidence, type Family } from './reasons.ts';
import type { Subject } from './subject.ts';
import { rarityOf, type VendorIndex } from './vendor-index.ts';
import { wordingEvidence } from './wording.ts';

const weights = {
	stated_name: 92,
	same_registration_number: 95,
	same_extension: 95,
	same_website: 85,
	/** A domain that many vendors give is a shop, a platform or a host. */
	crowded_website: 20,
	same_group: 40,
	other_numbers: -20,
	other_country: -8,
} as const;
const crowdedDomain = 5;

/** Reasons for and against two vendors being one, strongest of each family, in the order of their weight. */
export function compare(index: VendorIndex, left: Subject, right: Subject): Evidence[] {
	const found = [...wording(index, left, right), ...register(index, left, right), ...group(left, right)];
	if (found.length > 0) found.push(...against(left, right));
	const strongest = new Map<Family, Evidence>();
	for (const evidence of found) {
		const { family } = reasons[evidence.reason_code];
		const other = strongest.get(family);
		if (!other || Math.abs(evidence.points) > Math.abs(other.points)) strongest.set(family, evidence);
	}
	return [...strongest.values()].sort((a, b) => b.points - a.points);
}

function wording(index: VendorIndex, left: Subject, right: Subject): Evidence[] {
	const rarity = (word: string): number => rarityOf(index, word);
	const own = pairs(left.names, right.names).flatMap(([a, b]) => wordingEvidence(a, b, rarity));
	const stated = [
		...pairs(left.stated_names, [...right.names, ...right.stated_names]),
		...pairs(left.names, right.stated_names),
	];
	const alias = stated.flatMap(([a, b]): Evidence[] =>
		a.key === b.key
			? [{ reason_code: 'stated_name', points: weights.stated_name, detail: `${a.written} · ${b.written}` }]
			: wordingEvidence(a, b, rarity).map((evidence) => ({ ...evidence, points: 0.9 * evidence.points })),
	);
	return [...own, ...alias];
}

const pairs = (
	left: readonly NormalisedName[],
	right: readonly NormalisedName[],
): [NormalisedName, NormalisedName][] =>
	left.flatMap((a) => right.map((b): [NormalisedName, NormalisedName] => [a, b]));

function register(index: VendorIndex, left: Subject, right: Subject): Evidence[] {
	const found: Evidence[] = [];
	for (const detail of left.registration_numbers.intersection(right.registration_numbers))
		found.push({ reason_code: 'same_registration_number', points: weights.same_registration_number, detail });
	for (const detail of left.extension_ids.intersection(right.extension_ids))
		found.push({ reason_code: 'same_extension', points: weights.same_extension, detail });
	for (const detail of left.domains.intersection(right.domains)) {
		const crowded = (index.domain_counts.get(detail) ?? 0) > crowdedDomain;
		found.push({
			reason_code: 'same_website',
			points: crowded ? weights.crowded_website : weights.same_website,
			detail,
		});
	}
	return found;
}

function group(left: Subject, right: Subject): Evidence[] {
	const owns = (owned: Subject, owner: Subject): boolean =>
		owned.owners.has(owner.vendor_id) || [...owner.keys].some((key) => owned.owners.has(key));
	if (!owns(left, right) && !owns(right, left)) return [];
	const detail = `${left.names[0]?.written ?? left.vendor_id} · ${right.names[0]?.written ?? right.vendor_id}`;
	return [{ reason_code: 'same_group', points: weights.same_group, detail }];
}

function against(left: Subject, right: Subject): Evidence[] {
	const found: Evidence[] = [];
	const [ours, theirs] = [numbersOf(left), numbersOf(right)];
	if (ours !== theirs && ours !== '' && theirs !== '')
		found.push({
			reason_code: 'other_numbers',
			points: weights.other_numbers,
			detail: `${ours} · ${theirs}`,
		});
	const [here, there] = [countriesOf(left), countriesOf(right)];
	if (here.size > 0 && there.size > 0 && here.isDisjointFrom(there))
		found.push({
			reason_code: 'other_country',
			points: weights.other_country,
			detail: `${[...here].join(', ')} · ${[...there].join(', ')}`,
		});
	return found;
}

const numbersOf = ({ names }: Subject): string =>
	[...new Set(names.flatMap(({ key }) => key.match(/\d+/g) ?? []))].sort().join(', ');
const countriesOf = ({ names }: Subject): Set<string> =>
	new Set(names.flatMap(({ countries }) => countries ?? []));
