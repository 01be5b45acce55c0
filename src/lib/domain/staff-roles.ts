import { guardOf, type ClosedSet } from './closed-set.ts';

/** What a signed-in person may do. */
export const staffRoles = {
	analyst: {
		label: { en: 'Analyst', nl: 'Analist', fr: 'Analyste', de: 'Analyst' },
		definition: {
			en: 'Reads complaints, enters facts and decides on allegations.',
			nl: 'Leest klachten, voert feiten in en beslist over beweringen.',
		},
	},
	liaison: {
		label: { en: 'Liaison', nl: 'Liaison', fr: 'Agent de liaison', de: 'Verbindungsperson' },
		definition: {
			en: 'Prepares answers to parliament inside the authority.',
			nl: 'Bereidt binnen de toezichthouder antwoorden aan het parlement voor.',
		},
	},
	policymaker: {
		label: {
			en: 'Policymaker',
			nl: 'Beleidsmaker',
			fr: 'Décideur public',
			de: 'Politische Entscheidungsträger',
		},
		definition: {
			en: 'Sees public data and the answer cards released to the ministry.',
			nl: 'Ziet openbare gegevens en de antwoordkaarten die aan het ministerie zijn vrijgegeven.',
		},
	},
	admin: {
		label: { en: 'Administrator', nl: 'Beheerder', fr: 'Administrateur', de: 'Administration' },
		definition: {
			en: 'Manages accounts and settings and sees no case data.',
			nl: 'Beheert accounts en instellingen en ziet geen zaakgegevens.',
		},
	},
} satisfies ClosedSet;

export type StaffRole = keyof typeof staffRoles;

export const isStaffRole = guardOf(staffRoles);
