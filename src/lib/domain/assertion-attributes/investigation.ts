import type { LaneAttribute } from './attribute.ts';

/** What authorities look into and what they hold so far. */
export const INVESTIGATION_ATTRIBUTES = {
	complaint_count: {
		label: { en: 'Complaints', nl: 'Klachten', fr: 'Plaintes', de: 'Beschwerden' },
		definition: {
			en: 'How many complaints an authority received or mentions.',
			nl: 'Hoeveel klachten een toezichthouder ontving of noemt.',
		},
		conflict: 'prefer_one',
	},
	inspection: {
		label: { en: 'Inspection', nl: 'Controle', fr: 'Contrôle', de: 'Prüfung' },
		definition: {
			en: 'An on-line, on-site or oral inspection by an authority.',
			nl: 'Een controle door een toezichthouder: online, ter plaatse of in een gesprek.',
		},
		conflict: 'prefer_one',
	},
	inquiry: {
		label: { en: 'Inquiry', nl: 'Onderzoek', fr: 'Enquête', de: 'Untersuchung' },
		definition: {
			en: 'A step in an investigation by an authority.',
			nl: 'Een stap in een onderzoek van een toezichthouder.',
		},
		conflict: 'prefer_one',
	},
	information_request: {
		label: {
			en: 'Request for information',
			nl: 'Informatieverzoek',
			fr: "Demande d'informations",
			de: 'Auskunftsersuchen',
		},
		definition: {
			en: 'What an authority asks the vendor, and by when.',
			nl: 'Wat een toezichthouder de aanbieder vraagt, en tegen wanneer.',
		},
		conflict: 'prefer_one',
	},
	regulator_action: {
		label: {
			en: 'Action by an authority',
			nl: 'Optreden van een toezichthouder',
			fr: "Action d'une autorité",
			de: 'Tätigwerden einer Behörde',
		},
		definition: {
			en: 'Whether an authority acted on the matter.',
			nl: 'Of een toezichthouder in de zaak optrad.',
		},
		conflict: 'prefer_one',
	},
	authority_view: {
		label: {
			en: 'View of an authority',
			nl: 'Standpunt van een toezichthouder',
			fr: "Avis d'une autorité",
			de: 'Ansicht einer Behörde',
		},
		definition: {
			en: 'What an authority says short of a decision.',
			nl: 'Wat een toezichthouder zegt zonder te besluiten.',
		},
		conflict: 'keep_both',
	},
	jurisdiction_position: {
		label: {
			en: 'Position on jurisdiction',
			nl: 'Standpunt over bevoegdheid',
			fr: 'Position sur la compétence',
			de: 'Position zur Zuständigkeit',
		},
		definition: {
			en: 'Whether an authority holds that the GDPR applies to the vendor.',
			nl: 'Of een toezichthouder vindt dat de AVG op de aanbieder van toepassing is.',
		},
		conflict: 'keep_both',
	},
} as const satisfies Record<string, LaneAttribute>;
