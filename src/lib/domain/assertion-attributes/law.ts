import type { LaneAttribute } from './attribute.ts';

/** What the law says, or is said to say. */
export const LAW_ATTRIBUTES = {
	legal_view: {
		label: { en: 'Legal view', nl: 'Juridisch oordeel', fr: 'Avis juridique', de: 'Rechtsauffassung' },
		definition: {
			en: 'What someone holds that the law says here.',
			nl: 'Wat volgens iemand de wet hier zegt.',
		},
		conflict: 'keep_both',
	},
	provision: {
		label: { en: 'Provision', nl: 'Bepaling', fr: 'Disposition', de: 'Bestimmung' },
		definition: { en: 'What a law lays down.', nl: 'Wat een wet bepaalt.' },
		conflict: 'prefer_one',
	},
	in_force: {
		label: { en: 'In force', nl: 'Van kracht', fr: 'En vigueur', de: 'In Kraft' },
		definition: {
			en: 'When a law or policy came into force.',
			nl: 'Wanneer een wet of beleid van kracht werd.',
		},
		conflict: 'prefer_one',
	},
} as const satisfies Record<string, LaneAttribute>;
