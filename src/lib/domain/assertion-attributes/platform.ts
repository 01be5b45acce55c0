import type { LaneAttribute } from './attribute.ts';

/** What platforms do and are answerable for. */
export const PLATFORM_ATTRIBUTES = {
	platform_used: {
		label: {
			en: 'Platform used',
			nl: 'Gebruikt platform',
			fr: 'Plateforme utilisée',
			de: 'Genutzte Plattform',
		},
		definition: {
			en: 'The platform on which the product works.',
			nl: 'Het platform waarop het product werkt.',
		},
		conflict: 'prefer_one',
	},
	platform_setting: {
		label: {
			en: 'Platform setting',
			nl: 'Instelling van het platform',
			fr: 'Réglage de la plateforme',
			de: 'Einstellung der Plattform',
		},
		definition: {
			en: 'A choice that a platform gives its users.',
			nl: 'Een keuze die een platform zijn gebruikers biedt.',
		},
		conflict: 'prefer_one',
	},
	platform_enforcement: {
		label: {
			en: 'Action by the platform',
			nl: 'Optreden van het platform',
			fr: 'Mesure de la plateforme',
			de: 'Maßnahme der Plattform',
		},
		definition: {
			en: 'What a platform did against a vendor or a practice.',
			nl: 'Wat een platform deed tegen een aanbieder of praktijk.',
		},
		conflict: 'prefer_one',
	},
	platform_responsibility: {
		label: {
			en: "Platform's own share",
			nl: 'Eigen aandeel van het platform',
			fr: 'Part de la plateforme',
			de: 'Eigener Anteil der Plattform',
		},
		definition: {
			en: 'What is laid at the door of the platform itself.',
			nl: 'Wat het platform zelf wordt aangerekend.',
		},
		conflict: 'keep_both',
	},
	platform_terms: {
		label: {
			en: 'Platform terms',
			nl: 'Voorwaarden van het platform',
			fr: 'Conditions de la plateforme',
			de: 'Bedingungen der Plattform',
		},
		definition: {
			en: 'What the terms of a platform mean for collecting data.',
			nl: 'Wat de voorwaarden van een platform betekenen voor het verzamelen.',
		},
		conflict: 'keep_both',
	},
} as const satisfies Record<string, LaneAttribute>;
