import type { ViolationType } from './violation-type.ts';

export const other = {
	OTH: {
		violation_type: 'OTH',
		violation_group: 'other',
		fine_tier: null,
		articles: [],
		national_articles: [],
		mode: 'M',
		label: { en: 'Other / unclassified', nl: 'Overig', fr: 'Autre', de: 'Sonstiges' },
		definition: {
			en: 'The complaint alleges something for which there is no code, or has not been classified yet.',
			nl: 'De klacht gaat over iets waarvoor geen code bestaat, of is nog niet ingedeeld.',
		},
		mask_bit: 47,
	},
} satisfies Record<string, ViolationType>;
