import type { ViolationType } from './violation-type.ts';

export const ai = {
	'AI-DEF': {
		violation_type: 'AI-DEF',
		violation_group: 'ai',
		fine_tier: 5,
		articles: ['GDPR 6(1)(f)', 'GDPR 21', 'GDPR 25(2)', 'GDPR 13', 'GDPR 14'],
		national_articles: [],
		mode: 'D/F',
		label: {
			en: 'AI training on by default',
			nl: 'AI-training standaard aan',
			fr: 'Entraînement IA activé par défaut',
			de: 'KI-Training standardmäßig an',
		},
		definition: {
			en: 'Data are used to train a model unless the person finds the setting and turns it off.',
			nl: 'Gegevens worden gebruikt om een model te trainen, tenzij de betrokkene de instelling vindt en uitzet.',
		},
		mask_bit: 36,
	},
	'AI-PSEU': {
		violation_type: 'AI-PSEU',
		violation_group: 'ai',
		fine_tier: 5,
		// Judged from the side of whoever holds the data: CJEU C-413/23 P (EDPS v SRB).
		articles: ['GDPR 4(1)', 'GDPR 4(5)', 'GDPR 5(1)(a)'],
		national_articles: [],
		mode: 'F',
		label: {
			en: 'Pseudonymised data called anonymous',
			nl: 'Gepseudonimiseerd maar anoniem genoemd',
			fr: 'Pseudonymisé présenté comme anonyme',
			de: 'Pseudonym als anonym bezeichnet',
		},
		definition: {
			en: 'The organisation calls the data anonymous although it can still lead them back to a person.',
			nl: 'De organisatie noemt de gegevens anoniem, terwijl zij ze nog tot een persoon kan herleiden.',
		},
		mask_bit: 37,
	},
	'AI-PROF': {
		violation_type: 'AI-PROF',
		violation_group: 'ai',
		fine_tier: 5,
		articles: ['GDPR 4(4)', 'GDPR 13(2)(f)', 'GDPR 14(2)(g)', 'GDPR 15(1)(h)', 'GDPR 22'],
		national_articles: [],
		mode: 'F',
		label: {
			en: 'Hidden profiling / scoring',
			nl: 'Verborgen profilering of score',
			fr: 'Profilage ou score caché',
			de: 'Verdecktes Profiling/Scoring',
		},
		definition: {
			en: 'The organisation gives people scores or labels and does not explain how it arrives at them.',
			nl: 'De organisatie kent mensen scores of kenmerken toe zonder uit te leggen hoe die tot stand komen.',
		},
		mask_bit: 38,
	},
} satisfies Record<string, ViolationType>;
