import type { Random } from '../random.ts';
import type { Vendor } from './vendors.ts';

/** Somebody who complains. The key is what an intake system would know them by; here it is never a real address. */
export interface Person {
	key: string;
	country: string;
	language: string;
	authority: string;
}

const everywhere: [string, number][] = [
	['NL', 745],
	['BE', 105],
	['FR', 62],
	['DE', 52],
	['IE', 7],
	['ES', 7],
	['IT', 6],
	['PL', 6],
	['AT', 5],
	['LU', 5],
];

const languages: Record<string, [string, number][]> = {
	NL: [
		['nl', 92],
		['en', 8],
	],
	BE: [
		['nl', 56],
		['fr', 38],
		['en', 4],
		['de', 2],
	],
	FR: [
		['fr', 94],
		['en', 6],
	],
	DE: [
		['de', 92],
		['en', 8],
	],
	AT: [['de', 1]],
	LU: [
		['fr', 70],
		['de', 30],
	],
};

/** People complain at home or where the vendor is known to be looked into (GDPR Art. 77); there are four authorities. */
const authorityFor = (country: string, random: Random): string => {
	const home: Record<string, string> = { BE: 'be-demo', FR: 'fr-demo', DE: 'de-demo' };
	const authority = home[country];
	return authority && random.chance(0.62) ? authority : 'nl-demo';
};

/** Hands out complainants: new ones, and now and then one who came before. */
export const peopleFrom = (random: Random) => {
	const known: Person[] = [];
	const newcomer = (vendor: Vendor | null): Person => {
		const country = random.weighted(vendor && vendor.reach.length > 0 ? vendor.reach : everywhere);
		const person = {
			key: `person-${String(known.length + 1).padStart(6, '0')}@example`,
			country,
			language: random.weighted(languages[country] ?? [['en', 1]]),
			authority: authorityFor(country, random),
		};
		known.push(person);
		return person;
	};
	return {
		newcomer,
		next: (vendor: Vendor | null): Person =>
			known.length > 20 && random.chance(0.06) ? random.pick(known.slice(-600)) : newcomer(vendor),
	};
};
