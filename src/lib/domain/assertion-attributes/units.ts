import { guardOf } from '../closed-set.ts';
import type { Definition } from '../label.ts';

/** Units of a value, with their period where they have one; currencies are ISO 4217 codes in lower case. */
export const assertionUnits = {
	eur: { en: 'EUR', nl: 'EUR' },
	usd: { en: 'USD', nl: 'USD' },
	pln: { en: 'PLN', nl: 'PLN' },
	cad: { en: 'CAD', nl: 'CAD' },
	usd_per_month: { en: 'USD a month', nl: 'USD per maand' },
	eur_per_two_weeks: { en: 'EUR per two weeks', nl: 'EUR per twee weken' },
	persons: { en: 'persons', nl: 'personen' },
	persons_per_month: { en: 'persons a month', nl: 'personen per maand' },
	contacts_per_month: { en: 'contacts a month', nl: 'contacten per maand' },
	profiles: { en: 'profiles', nl: 'profielen' },
	contacts: { en: 'contacts', nl: 'contacten' },
	records: { en: 'records', nl: 'records' },
	posts_per_month: { en: 'posts a month', nl: 'berichten per maand' },
	complaints: { en: 'complaints', nl: 'klachten' },
	comments: { en: 'comments', nl: 'reacties' },
	employees: { en: 'employees', nl: 'werknemers' },
	telephone_numbers_of_20: { en: 'of 20 numbers tested', nl: 'van 20 geteste nummers' },
	hours: { en: 'hours', nl: 'uren' },
	days: { en: 'days', nl: 'dagen' },
	months: { en: 'months', nl: 'maanden' },
	years: { en: 'years', nl: 'jaren' },
	percent: { en: 'percent', nl: 'procent' },
} as const satisfies Record<string, Definition>;

export type AssertionUnit = keyof typeof assertionUnits;

export const isAssertionUnit = guardOf(assertionUnits);
