import type { ViolationType } from './violation-type.ts';

export const access = {
	'ACC-LATE': {
		violation_type: 'ACC-LATE',
		violation_group: 'access',
		fine_tier: 5,
		articles: ['GDPR 12(3)', 'GDPR 15'],
		national_articles: [],
		mode: 'D',
		label: {
			en: 'Late access answer',
			nl: 'Te laat antwoord op inzageverzoek',
			fr: "Réponse tardive à la demande d'accès",
			de: 'Verspätete Auskunft',
		},
		definition: {
			en: 'The answer to a request for access came after one month, or after three months where the period was validly extended.',
			nl: 'Het antwoord op een inzageverzoek kwam na meer dan een maand, of na meer dan drie maanden als de termijn geldig was verlengd.',
		},
		mask_bit: 5,
	},
	'ACC-NONE': {
		violation_type: 'ACC-NONE',
		violation_group: 'access',
		fine_tier: 5,
		articles: ['GDPR 12(3)', 'GDPR 12(4)', 'GDPR 15'],
		national_articles: [],
		mode: 'D',
		label: {
			en: 'Access request unanswered',
			nl: 'Inzageverzoek onbeantwoord',
			fr: "Demande d'accès sans réponse",
			de: 'Auskunft nicht erteilt',
		},
		definition: {
			en: 'The period for answering a request for access has passed without any answer, not even that nothing is held.',
			nl: 'De antwoordtermijn voor een inzageverzoek is verstreken zonder enig antwoord, ook niet dat er geen gegevens zijn.',
		},
		mask_bit: 6,
	},
	'ACC-SRC': {
		violation_type: 'ACC-SRC',
		violation_group: 'access',
		fine_tier: 5,
		articles: ['GDPR 15(1)(g)', 'GDPR 12(1)'],
		national_articles: [],
		mode: 'F',
		label: {
			en: 'Vague answer on source',
			nl: 'Vaag antwoord over herkomst',
			fr: 'Réponse vague sur la source',
			de: 'Vage Angabe zur Herkunft',
		},
		definition: {
			en: 'Asked where the data came from, the organisation gave a stock phrase or nothing instead of what it knows.',
			nl: 'Op de vraag waar de gegevens vandaan komen gaf de organisatie een standaardzin of niets, in plaats van wat zij weet.',
		},
		mask_bit: 7,
	},
	'ACC-RCP': {
		violation_type: 'ACC-RCP',
		violation_group: 'access',
		fine_tier: 5,
		// Names, not categories, unless the exceptions of CJEU C-154/21 (Österreichische Post) apply.
		articles: ['GDPR 15(1)(c)', 'GDPR 12(5)'],
		national_articles: [],
		mode: 'F',
		label: {
			en: 'Vague answer on recipients',
			nl: 'Vaag antwoord over ontvangers',
			fr: 'Réponse vague sur les destinataires',
			de: 'Vage Angabe zu Empfängern',
		},
		definition: {
			en: 'Asked who received the data, the organisation named only categories or nobody.',
			nl: 'Op de vraag wie de gegevens heeft ontvangen noemde de organisatie alleen categorieën of niemand.',
		},
		mask_bit: 8,
	},
	'ACC-INCO': {
		violation_type: 'ACC-INCO',
		violation_group: 'access',
		fine_tier: 5,
		articles: ['GDPR 15(1)', 'GDPR 15(3)'],
		national_articles: [],
		mode: 'F',
		label: {
			en: 'Access incomplete / no copy',
			nl: 'Onvolledige inzage / geen kopie',
			fr: 'Accès incomplet / pas de copie',
			de: 'Unvollständige Auskunft / keine Kopie',
		},
		definition: {
			en: 'The answer to a request for access lacks data or particulars that it had to contain, or came without a copy.',
			nl: 'In het antwoord op een inzageverzoek ontbreken gegevens of verplichte onderdelen, of er zat geen kopie bij.',
		},
		mask_bit: 9,
	},
} satisfies Record<string, ViolationType>;
