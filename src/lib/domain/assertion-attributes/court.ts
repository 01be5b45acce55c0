import type { LaneAttribute } from './attribute.ts';

/** What courts decide. */
export const COURT_ATTRIBUTES = {
	ruling: {
		label: { en: 'Ruling', nl: 'Uitspraak', fr: 'Décision de justice', de: 'Urteil' },
		definition: { en: 'What a court decided.', nl: 'Wat een rechter besliste.' },
		conflict: 'keep_both',
	},
	damages: {
		label: { en: 'Damages', nl: 'Schadevergoeding', fr: 'Dommages-intérêts', de: 'Schadensersatz' },
		definition: { en: 'The sum that a court awarded.', nl: 'Het bedrag dat een rechter toekende.' },
		conflict: 'prefer_one',
	},
	publication_restriction: {
		label: {
			en: 'Limit on publication',
			nl: 'Beperking van openbaarmaking',
			fr: 'Limite à la publication',
			de: 'Beschränkung der Veröffentlichung',
		},
		definition: {
			en: 'What an authority may not reveal, and for how long.',
			nl: 'Wat een toezichthouder niet mag onthullen, en hoelang niet.',
		},
		conflict: 'prefer_one',
	},
} as const satisfies Record<string, LaneAttribute>;
