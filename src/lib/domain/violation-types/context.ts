import type { ViolationType } from './violation-type.ts';

export const context = {
	'PLT-TERM': {
		violation_type: 'PLT-TERM',
		violation_group: 'context',
		fine_tier: null,
		articles: [],
		national_articles: [],
		mode: 'M',
		label: {
			en: 'Platform terms breached (context only, not a GDPR breach)',
			nl: 'Platformvoorwaarden geschonden',
			fr: 'Conditions de la plateforme violées',
			de: 'Plattformbedingungen verletzt',
		},
		definition: {
			en: 'The way of collecting is against the terms of the platform, which by itself is no infringement of the GDPR.',
			nl: 'De manier van verzamelen is in strijd met de voorwaarden van het platform, wat op zichzelf geen inbreuk op de AVG is.',
		},
		mask_bit: 46,
	},
} satisfies Record<string, ViolationType>;
