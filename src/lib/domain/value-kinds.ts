import { guardOf, type ClosedSet } from './closed-set.ts';

/** What the text in a cell stands for. */
export const valueKinds = {
	date: {
		label: { en: 'Date', nl: 'Datum', fr: 'Date', de: 'Datum' },
		definition: {
			en: 'A day, a month or a year: 2024-05-17, 2024-05 or 2024.',
			nl: 'Een dag, een maand of een jaar: 2024-05-17, 2024-05 of 2024.',
		},
	},
	time: {
		label: { en: 'Time', nl: 'Tijdstip', fr: 'Heure', de: 'Zeitpunkt' },
		definition: {
			en: 'A date with a time of day, in UTC or with an offset.',
			nl: 'Een datum met een tijdstip, in UTC of met een tijdsverschil.',
		},
	},
	code: {
		label: { en: 'Code', nl: 'Code', fr: 'Code', de: 'Code' },
		definition: {
			en: 'A word from a closed set, or from the standard named in the definition.',
			nl: 'Een woord uit een gesloten lijst, of uit de standaard die in de omschrijving staat.',
		},
	},
	number: {
		label: { en: 'Number', nl: 'Getal', fr: 'Nombre', de: 'Zahl' },
		definition: {
			en: 'A number with a point before the decimals and without separators.',
			nl: 'Een getal met een punt voor de decimalen en zonder scheidingstekens.',
		},
	},
	text: {
		label: { en: 'Text', nl: 'Tekst', fr: 'Texte', de: 'Text' },
		definition: {
			en: 'Free text.',
			nl: 'Vrije tekst.',
		},
	},
	yes_no: {
		label: { en: 'Yes or no', nl: 'Ja of nee', fr: 'Oui ou non', de: 'Ja oder nein' },
		definition: {
			en: 'The word yes or the word no.',
			nl: 'Het woord yes of het woord no.',
		},
	},
	language: {
		label: { en: 'Language', nl: 'Taal', fr: 'Langue', de: 'Sprache' },
		definition: {
			en: 'A language tag such as nl or en-GB (BCP 47).',
			nl: 'Een taalcode zoals nl of en-GB (BCP 47).',
		},
	},
} satisfies ClosedSet;

export type ValueKind = keyof typeof valueKinds;

export const isValueKind = guardOf(valueKinds);
