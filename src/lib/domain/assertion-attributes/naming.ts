import type { LaneAttribute } from './attribute.ts';

/** What goes before naming a vendor, and what explains a change in the figures. */
export const NAMING_ATTRIBUTES = {
	hearing: {
		label: { en: 'Hearing', nl: 'Zienswijze gevraagd', fr: 'Observations demandées', de: 'Anhörung' },
		definition: {
			en: 'The vendor was heard before it was named.',
			nl: 'De aanbieder is gehoord voordat hij werd genoemd.',
		},
		conflict: 'prefer_one',
	},
	naming_decision: {
		label: {
			en: 'Decision to name',
			nl: 'Besluit tot noemen',
			fr: 'Décision de nommer',
			de: 'Entscheidung über die Nennung',
		},
		definition: {
			en: 'Whether the authority names the vendor with its complaints.',
			nl: 'Of de toezichthouder de aanbieder bij zijn klachten noemt.',
		},
		conflict: 'prefer_one',
	},
	incident: {
		label: { en: 'Incident', nl: 'Incident', fr: 'Incident', de: 'Vorfall' },
		definition: {
			en: 'An event that explains a change in the figures.',
			nl: 'Een gebeurtenis die een verandering in de cijfers verklaart.',
		},
		conflict: 'prefer_one',
	},
	intake_change: {
		label: {
			en: 'Change of intake',
			nl: 'Wijziging van de intake',
			fr: 'Changement de la réception',
			de: 'Änderung der Annahme',
		},
		definition: {
			en: 'A change in how an authority takes in or counts complaints.',
			nl: 'Een wijziging in hoe een toezichthouder klachten opneemt of telt.',
		},
		conflict: 'prefer_one',
	},
} as const satisfies Record<string, LaneAttribute>;
