import type { LaneAttribute } from './attribute.ts';

/** What the vendor says: claims, never findings. */
export const STATEMENT_ATTRIBUTES = {
	claim: {
		label: { en: 'Claim', nl: 'Bewering', fr: 'Affirmation', de: 'Behauptung' },
		definition: {
			en: 'What the vendor says about itself or its product.',
			nl: 'Wat de aanbieder over zichzelf of het product zegt.',
		},
		conflict: 'keep_both',
	},
	legal_basis_claimed: {
		label: {
			en: 'Legal basis claimed',
			nl: 'Gestelde grondslag',
			fr: 'Base légale invoquée',
			de: 'Geltend gemachte Rechtsgrundlage',
		},
		definition: {
			en: 'The legal basis that the vendor relies on.',
			nl: 'De grondslag waarop de aanbieder zich beroept.',
		},
		conflict: 'keep_both',
	},
	safeguard_claimed: {
		label: {
			en: 'Safeguard claimed',
			nl: 'Gestelde waarborg',
			fr: 'Garantie invoquée',
			de: 'Geltend gemachte Schutzmaßnahme',
		},
		definition: {
			en: 'A protection that the vendor says it gives.',
			nl: 'Een bescherming die de aanbieder zegt te bieden.',
		},
		conflict: 'keep_both',
	},
	purpose_claimed: {
		label: {
			en: 'Purpose claimed',
			nl: 'Gesteld doel',
			fr: 'Finalité invoquée',
			de: 'Geltend gemachter Zweck',
		},
		definition: {
			en: 'For what the vendor says it processes the data.',
			nl: 'Waarvoor de aanbieder de gegevens zegt te verwerken.',
		},
		conflict: 'keep_both',
	},
	announcement: {
		label: { en: 'Announcement', nl: 'Aankondiging', fr: 'Annonce', de: 'Ankündigung' },
		definition: {
			en: 'What the vendor says it will do, or will not do.',
			nl: 'Wat de aanbieder zegt te gaan doen of laten.',
		},
		conflict: 'keep_both',
	},
	reply: {
		label: {
			en: 'Reply of the vendor',
			nl: 'Reactie van de aanbieder',
			fr: 'Réponse du fournisseur',
			de: 'Antwort des Anbieters',
		},
		definition: {
			en: 'What the vendor answers to what is published about it.',
			nl: 'Wat de aanbieder antwoordt op wat over hem wordt gepubliceerd.',
		},
		conflict: 'keep_both',
	},
} as const satisfies Record<string, LaneAttribute>;
