import type { ViolationType } from './violation-type.ts';

export const transparency = {
	'NOT-LATE': {
		violation_type: 'NOT-LATE',
		violation_group: 'transparency',
		fine_tier: 5,
		articles: ['GDPR 14(3)(a)', 'GDPR 14(3)(b)', 'GDPR 14(3)(c)', 'GDPR 12(1)', 'GDPR 5(1)(a)'],
		national_articles: [],
		mode: 'D',
		label: {
			en: 'Late notice',
			nl: 'Te late informatie',
			fr: 'Information tardive',
			de: 'Verspätete Information',
		},
		definition: {
			en: 'The organisation told the person about the data only after the last day on which it had to.',
			nl: 'De organisatie heeft de betrokkene pas over de gegevens geïnformeerd na de uiterste dag die de wet toestaat.',
		},
		mask_bit: 0,
	},
	'NOT-NONE': {
		violation_type: 'NOT-NONE',
		violation_group: 'transparency',
		fine_tier: 5,
		articles: ['GDPR 14(1)', 'GDPR 14(2)', 'GDPR 12'],
		national_articles: [],
		mode: 'D/F',
		label: {
			en: 'No notice',
			nl: 'Niet geïnformeerd',
			fr: "Absence d'information",
			de: 'Keine Information',
		},
		definition: {
			en: 'The last day for informing the person has passed and no notice ever came.',
			nl: 'De uiterste dag om de betrokkene te informeren is voorbij zonder dat er bericht is gekomen.',
		},
		mask_bit: 1,
	},
	'NOT-UNCL': {
		violation_type: 'NOT-UNCL',
		violation_group: 'transparency',
		fine_tier: 5,
		articles: ['GDPR 12(1)', 'GDPR 12(7)', 'GDPR 5(1)(a)'],
		national_articles: [],
		mode: 'F/M',
		label: {
			en: 'Notice not understandable',
			nl: 'Onbegrijpelijke informatie',
			fr: 'Information incompréhensible',
			de: 'Unverständliche Information',
		},
		definition: {
			en: 'The notice is in a language or in wording that the person could not be expected to follow.',
			nl: 'De informatie is gegeven in een taal of in bewoordingen die de betrokkene redelijkerwijs niet kon begrijpen.',
		},
		mask_bit: 2,
	},
	'NOT-INCO': {
		violation_type: 'NOT-INCO',
		violation_group: 'transparency',
		fine_tier: 5,
		articles: ['GDPR 14(1)', 'GDPR 14(2)'],
		national_articles: [],
		mode: 'F',
		label: {
			en: 'Notice incomplete',
			nl: 'Onvolledige informatie',
			fr: 'Information incomplète',
			de: 'Unvollständige Information',
		},
		definition: {
			en: 'The notice leaves out something that it had to say, such as the source of the data.',
			nl: 'In de informatie ontbreekt iets wat erin had moeten staan, zoals de herkomst van de gegevens.',
		},
		mask_bit: 3,
	},
	'NOT-OBJ': {
		violation_type: 'NOT-OBJ',
		violation_group: 'transparency',
		fine_tier: 5,
		articles: ['GDPR 21(4)'],
		national_articles: [],
		mode: 'M',
		label: {
			en: 'Right to object not highlighted',
			nl: 'Recht van bezwaar niet vermeld',
			fr: "Droit d'opposition non signalé",
			de: 'Hinweis auf Widerspruchsrecht fehlt',
		},
		definition: {
			en: 'The first message to the person did not point out, clearly and apart from the rest, that they can object.',
			nl: 'Het eerste bericht aan de betrokkene wees niet duidelijk en afzonderlijk op het recht van bezwaar.',
		},
		mask_bit: 4,
	},
} satisfies Record<string, ViolationType>;
