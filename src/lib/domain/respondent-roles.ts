import { guardOf, type ClosedSet } from './closed-set.ts';

/** What an organisation did in the matter; who called is often not who collected. */
export const respondentRoles = {
	collector: {
		label: { en: 'Collector', nl: 'Verzamelaar', fr: 'Collecteur', de: 'Sammler' },
		definition: {
			en: 'Gathered the data and offers them.',
			nl: 'Verzamelde de gegevens en biedt ze aan.',
		},
	},
	platform: {
		label: { en: 'Platform', nl: 'Platform', fr: 'Plateforme', de: 'Plattform' },
		definition: {
			en: 'Held the data before they were taken.',
			nl: 'Had de gegevens voordat ze werden overgenomen.',
		},
	},
	contacting_party: {
		label: {
			en: 'Contacting party',
			nl: 'Partij die contact opnam',
			fr: 'Auteur du contact',
			de: 'Kontaktierende Stelle',
		},
		definition: {
			en: 'Used the data to call, mail or visit the person.',
			nl: 'Gebruikte de gegevens om de betrokkene te bellen, te mailen of te bezoeken.',
		},
	},
	broker: {
		label: { en: 'Broker', nl: 'Datahandelaar', fr: 'Courtier', de: 'Datenhändler' },
		definition: {
			en: 'Passed the data on for money.',
			nl: 'Gaf de gegevens tegen betaling door.',
		},
	},
	processor: {
		label: { en: 'Processor', nl: 'Verwerker', fr: 'Sous-traitant', de: 'Auftragsverarbeiter' },
		definition: {
			en: 'Handled the data on behalf of another.',
			nl: 'Verwerkte de gegevens voor een ander.',
		},
	},
} satisfies ClosedSet;

export type RespondentRole = keyof typeof respondentRoles;

export const isRespondentRole = guardOf(respondentRoles);
