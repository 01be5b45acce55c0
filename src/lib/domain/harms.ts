import { guardOf, type ClosedSet } from './closed-set.ts';

/** The harm that the complainant reports. */
export const harms = {
	none: { label: { en: 'No harm', nl: 'Geen schade', fr: 'Aucun préjudice', de: 'Kein Schaden' } },
	nuisance: { label: { en: 'Nuisance', nl: 'Overlast', fr: 'Nuisance', de: 'Belästigung' } },
	loss_of_control: {
		label: {
			en: 'Loss of control over data',
			nl: 'Verlies van controle over gegevens',
			fr: 'Perte de contrôle sur les données',
			de: 'Verlust der Kontrolle über Daten',
		},
	},
	financial: {
		label: {
			en: 'Financial loss',
			nl: 'Financiële schade',
			fr: 'Perte financière',
			de: 'Finanzieller Schaden',
		},
	},
	identity_fraud: {
		label: {
			en: 'Identity fraud',
			nl: 'Identiteitsfraude',
			fr: "Usurpation d'identité",
			de: 'Identitätsbetrug',
		},
	},
	discrimination: {
		label: { en: 'Discrimination', nl: 'Discriminatie', fr: 'Discrimination', de: 'Diskriminierung' },
	},
	stalking: { label: { en: 'Stalking', nl: 'Stalking', fr: 'Harcèlement obsessionnel', de: 'Stalking' } },
	threat: { label: { en: 'Threat', nl: 'Bedreiging', fr: 'Menace', de: 'Bedrohung' } },
	doxing: { label: { en: 'Doxing', nl: 'Doxing', fr: 'Divulgation malveillante (doxing)', de: 'Doxing' } },
	other: { label: { en: 'Other harm', nl: 'Andere schade', fr: 'Autre préjudice', de: 'Anderer Schaden' } },
} satisfies ClosedSet;

export type Harm = keyof typeof harms;

export const isHarm = guardOf(harms);
