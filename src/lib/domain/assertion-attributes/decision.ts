import type { LaneAttribute } from './attribute.ts';

/** What authorities decide, impose and advise. */
export const DECISION_ATTRIBUTES = {
	decision_date: {
		label: { en: 'Decision', nl: 'Besluit', fr: 'Décision', de: 'Beschluss' },
		definition: { en: 'When the authority decided.', nl: 'Wanneer de toezichthouder besloot.' },
		conflict: 'prefer_one',
	},
	publication_date: {
		label: { en: 'Publication', nl: 'Bekendmaking', fr: 'Publication', de: 'Veröffentlichung' },
		definition: { en: 'When the decision was published.', nl: 'Wanneer het besluit is bekendgemaakt.' },
		conflict: 'prefer_one',
	},
	finding: {
		label: { en: 'Finding', nl: 'Bevinding', fr: 'Constat', de: 'Feststellung' },
		definition: {
			en: 'What an authority established in a decision.',
			nl: 'Wat een toezichthouder in een besluit heeft vastgesteld.',
		},
		conflict: 'prefer_one',
	},
	infringed_article: {
		label: { en: 'Articles', nl: 'Artikelen', fr: 'Articles', de: 'Artikel' },
		definition: {
			en: 'The articles that the decision is built on.',
			nl: 'De artikelen waarop het besluit steunt.',
		},
		conflict: 'prefer_one',
	},
	fine: {
		label: { en: 'Fine', nl: 'Boete', fr: 'Amende', de: 'Geldbuße' },
		definition: { en: 'The administrative fine.', nl: 'De bestuurlijke boete.' },
		conflict: 'prefer_one',
	},
	penalty_payment: {
		label: { en: 'Penalty payment', nl: 'Dwangsom', fr: 'Astreinte', de: 'Zwangsgeld' },
		definition: {
			en: 'A sum due for as long as an order is not followed.',
			nl: 'Een bedrag zolang een last niet wordt nageleefd.',
		},
		conflict: 'prefer_one',
	},
	fine_collection: {
		label: {
			en: 'Collection of the fine',
			nl: 'Inning van de boete',
			fr: "Recouvrement de l'amende",
			de: 'Beitreibung der Geldbuße',
		},
		definition: { en: 'Whether the fine was collected.', nl: 'Of de boete is geïnd.' },
		conflict: 'prefer_one',
	},
	order: {
		label: { en: 'Order', nl: 'Last of bevel', fr: 'Injonction', de: 'Anordnung' },
		definition: { en: 'What the vendor must do or stop.', nl: 'Wat de aanbieder moet doen of nalaten.' },
		conflict: 'prefer_one',
	},
	compliance_deadline: {
		label: {
			en: 'Deadline for compliance',
			nl: 'Termijn om te voldoen',
			fr: 'Délai de mise en conformité',
			de: 'Frist zur Umsetzung',
		},
		definition: {
			en: 'By when the vendor must comply with the order.',
			nl: 'Wanneer de aanbieder aan het bevel moet hebben voldaan.',
		},
		conflict: 'prefer_one',
	},
	compliance: {
		label: { en: 'Compliance', nl: 'Naleving', fr: "Respect de l'injonction", de: 'Befolgung' },
		definition: { en: 'Whether the order was followed.', nl: 'Of het bevel is nageleefd.' },
		conflict: 'prefer_one',
	},
	cooperation: {
		label: {
			en: 'Cooperation between authorities',
			nl: 'Samenwerking van toezichthouders',
			fr: 'Coopération entre autorités',
			de: 'Zusammenarbeit der Behörden',
		},
		definition: {
			en: 'Which authorities decided or work together.',
			nl: 'Welke toezichthouders samen besloten of samenwerken.',
		},
		conflict: 'prefer_one',
	},
	prior_offence: {
		label: {
			en: 'Earlier infringement',
			nl: 'Eerdere overtreding',
			fr: 'Manquement antérieur',
			de: 'Früherer Verstoß',
		},
		definition: {
			en: 'An earlier infringement that the authority counted.',
			nl: 'Een eerdere overtreding die de toezichthouder meewoog.',
		},
		conflict: 'prefer_one',
	},
	guidance: {
		label: { en: 'Guidance', nl: 'Richtsnoer', fr: 'Lignes directrices', de: 'Leitlinie' },
		definition: {
			en: 'A general position of an authority.',
			nl: 'Een algemeen standpunt van een toezichthouder.',
		},
		conflict: 'keep_both',
	},
} as const satisfies Record<string, LaneAttribute>;
