import { guardOf, type ClosedSet } from './closed-set.ts';

/** The event from which a retention period runs. */
export const retentionStartEvents = {
	obtained: {
		label: {
			en: 'Obtaining the data',
			nl: 'Verkrijging van de gegevens',
			fr: 'Obtention des données',
			de: 'Erhebung der Daten',
		},
	},
	last_update: {
		label: {
			en: 'Last update of the record',
			nl: 'Laatste wijziging van het profiel',
			fr: 'Dernière mise à jour',
			de: 'Letzte Aktualisierung',
		},
	},
	last_contact: {
		label: {
			en: 'Last contact with the person',
			nl: 'Laatste contact met de betrokkene',
			fr: 'Dernier contact',
			de: 'Letzter Kontakt',
		},
	},
	end_of_contract: {
		label: {
			en: 'End of the contract',
			nl: 'Einde van de overeenkomst',
			fr: 'Fin du contrat',
			de: 'Vertragsende',
		},
	},
} satisfies ClosedSet;

export type RetentionStartEvent = keyof typeof retentionStartEvents;

export const isRetentionStartEvent = guardOf(retentionStartEvents);
