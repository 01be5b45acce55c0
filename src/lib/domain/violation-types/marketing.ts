import type { ViolationType } from './violation-type.ts';

export const marketing = {
	'MKT-UNSO': {
		violation_type: 'MKT-UNSO',
		violation_group: 'marketing',
		// As a breach of GDPR 6; the national acts have fines and supervisors of their own (in the Netherlands the ACM).
		fine_tier: 5,
		articles: ['GDPR 6', 'GDPR 21(2)'],
		national_articles: ['NL Tw 11.7', 'FR CPCE L34-5', 'DE UWG 7', 'BE WER XII.13', 'EU ePrivacy 13'],
		mode: 'F',
		label: {
			en: 'Unsolicited marketing contact',
			nl: 'Ongevraagde reclame',
			fr: 'Prospection non sollicitée',
			de: 'Unerbetene Werbung',
		},
		definition: {
			en: 'The person was called, mailed or messaged for sales without the consent that the channel requires.',
			nl: 'De betrokkene is voor verkoop gebeld, gemaild of aangeschreven zonder de toestemming die daarvoor nodig is.',
		},
		mask_bit: 39,
	},
} satisfies Record<string, ViolationType>;
