import type { ViolationType } from './violation-type.ts';

export const retention = {
	'RET-LONG': {
		violation_type: 'RET-LONG',
		violation_group: 'retention',
		fine_tier: 5,
		articles: ['GDPR 5(1)(e)', 'GDPR 14(2)(a)', 'GDPR 25'],
		national_articles: [],
		mode: 'D',
		label: {
			en: 'Overlong retention',
			nl: 'Te lange bewaartermijn',
			fr: 'Conservation excessive',
			de: 'Überlange Speicherung',
		},
		definition: {
			en: 'Data were kept longer than their purpose, or than the period that the organisation itself had set.',
			nl: 'Gegevens zijn langer bewaard dan nodig voor het doel, of langer dan de organisatie zelf had bepaald.',
		},
		mask_bit: 21,
	},
	'RET-ROLL': {
		violation_type: 'RET-ROLL',
		violation_group: 'retention',
		fine_tier: 5,
		articles: ['GDPR 5(1)(e)'],
		national_articles: [],
		mode: 'F',
		label: {
			en: 'Self-renewing retention',
			nl: 'Zichzelf verlengende bewaartermijn',
			fr: 'Conservation à renouvellement automatique',
			de: 'Sich selbst verlängernde Speicherung',
		},
		definition: {
			en: 'Each update of the record starts the period anew, so that it need never end.',
			nl: 'Bij elke wijziging van het profiel begint de termijn opnieuw, zodat die nooit hoeft af te lopen.',
		},
		mask_bit: 22,
	},
	'RET-UNDF': {
		violation_type: 'RET-UNDF',
		violation_group: 'retention',
		fine_tier: 5,
		articles: ['GDPR 5(1)(e)', 'GDPR 14(2)(a)', 'GDPR 30(1)(f)'],
		national_articles: [],
		mode: 'F',
		label: {
			en: 'No or unlimited period',
			nl: 'Geen of onbeperkte bewaartermijn',
			fr: 'Durée indéfinie ou illimitée',
			de: 'Keine oder unbegrenzte Frist',
		},
		definition: {
			en: 'The organisation set no period for keeping the data, or keeps them without limit.',
			nl: 'De organisatie heeft geen bewaartermijn vastgesteld of bewaart de gegevens onbeperkt.',
		},
		mask_bit: 23,
	},
	'EPH-KEPT': {
		violation_type: 'EPH-KEPT',
		violation_group: 'retention',
		fine_tier: 5,
		articles: ['GDPR 5(1)(a)', 'GDPR 5(1)(b)', 'GDPR 5(1)(c)', 'GDPR 5(1)(e)'],
		national_articles: [],
		mode: 'D',
		label: {
			en: 'Ephemeral content kept',
			nl: 'Vluchtige inhoud bewaard',
			fr: 'Contenu éphémère conservé',
			de: 'Flüchtige Inhalte gespeichert',
		},
		definition: {
			en: 'Content that was meant to vanish after some hours was still held afterwards.',
			nl: 'Inhoud die na enkele uren zou verdwijnen, was daarna nog steeds opgeslagen.',
		},
		mask_bit: 24,
	},
} satisfies Record<string, ViolationType>;
