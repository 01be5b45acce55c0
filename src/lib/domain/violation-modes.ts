import { guardOf, type ClosedSet } from './closed-set.ts';

/**
 * How an allegation can be assessed. D: from dates, F: from structured fields, M: by a person who reads the documents.
 * A slash means that either is enough; a plus means that both are needed.
 */
export const violationModes = {
	D: { label: { en: 'Dates', nl: 'Datums', fr: 'Dates', de: 'Daten' } },
	F: { label: { en: 'Fields', nl: 'Velden', fr: 'Champs', de: 'Felder' } },
	M: { label: { en: 'A person', nl: 'Een medewerker', fr: 'Un agent', de: 'Eine Person' } },
	'D/F': {
		label: { en: 'Dates or fields', nl: 'Datums of velden', fr: 'Dates ou champs', de: 'Daten oder Felder' },
	},
	'F/M': {
		label: {
			en: 'Fields or a person',
			nl: 'Velden of een medewerker',
			fr: 'Champs ou un agent',
			de: 'Felder oder eine Person',
		},
	},
	'D+F': {
		label: { en: 'Dates and fields', nl: 'Datums en velden', fr: 'Dates et champs', de: 'Daten und Felder' },
	},
	'D+M': {
		label: {
			en: 'Dates and a person',
			nl: 'Datums en een medewerker',
			fr: 'Dates et un agent',
			de: 'Daten und eine Person',
		},
	},
	'F+M': {
		label: {
			en: 'Fields and a person',
			nl: 'Velden en een medewerker',
			fr: 'Champs et un agent',
			de: 'Felder und eine Person',
		},
	},
} satisfies ClosedSet;

export type ViolationMode = keyof typeof violationModes;

export const isViolationMode = guardOf(violationModes);
