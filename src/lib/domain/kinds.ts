import { guardOf, type ClosedSet } from './closed-set.ts';

/** What a person sent to the authority. */
export const kinds = {
	complaint: {
		label: { en: 'Complaint', nl: 'Klacht', fr: 'Plainte', de: 'Beschwerde' },
		definition: {
			en: 'A report by or for the person whose data it concerns, who asks the authority to act.',
			nl: 'Een melding van of namens de betrokkene zelf, die de toezichthouder vraagt om op te treden.',
		},
	},
	tip: {
		label: { en: 'Tip', nl: 'Tip', fr: 'Signalement', de: 'Hinweis' },
		definition: {
			en: 'A report by someone who draws attention to something without complaining about their own data.',
			nl: 'Een melding van iemand die op iets wijst zonder over de eigen gegevens te klagen.',
		},
	},
	other_report: {
		label: { en: 'Other report', nl: 'Andere melding', fr: 'Autre signalement', de: 'Andere Meldung' },
		definition: {
			en: 'Any report that is neither a complaint nor a tip.',
			nl: 'Elke melding die geen klacht en geen tip is.',
		},
	},
} satisfies ClosedSet;

export type Kind = keyof typeof kinds;

export const isKind = guardOf(kinds);
