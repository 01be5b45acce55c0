import { guardOf, type ClosedSet } from './closed-set.ts';

/** Where a sanction stands in court. Shown beside every sanction; empty on rows that are no sanction. */
export const appealStates = {
	unknown: {
		label: {
			en: 'Appeal state unknown',
			nl: 'Rechtsgang onbekend',
			fr: 'Recours inconnu',
			de: 'Rechtsmittel unbekannt',
		},
	},
	no_appeal: {
		label: {
			en: 'No appeal lodged',
			nl: 'Geen bezwaar of beroep ingesteld',
			fr: 'Aucun recours',
			de: 'Kein Rechtsmittel eingelegt',
		},
	},
	objection: {
		label: {
			en: 'Objection pending',
			nl: 'Bezwaar loopt',
			fr: 'Recours administratif en cours',
			de: 'Widerspruch anhängig',
		},
	},
	appeal: {
		label: { en: 'Appeal pending', nl: 'Beroep loopt', fr: 'Recours en cours', de: 'Klage anhängig' },
	},
	further_appeal: {
		label: {
			en: 'Further appeal pending',
			nl: 'Hoger beroep loopt',
			fr: 'Appel en cours',
			de: 'Berufung anhängig',
		},
	},
	upheld: {
		label: {
			en: 'Upheld in court',
			nl: 'In stand gebleven bij de rechter',
			fr: 'Confirmé en justice',
			de: 'Gerichtlich bestätigt',
		},
	},
	partly_annulled: {
		label: {
			en: 'Partly annulled',
			nl: 'Gedeeltelijk vernietigd',
			fr: 'Annulé en partie',
			de: 'Teilweise aufgehoben',
		},
	},
	annulled: { label: { en: 'Annulled', nl: 'Vernietigd', fr: 'Annulé', de: 'Aufgehoben' } },
	withdrawn: {
		label: {
			en: 'Withdrawn by the authority',
			nl: 'Ingetrokken door de toezichthouder',
			fr: "Retiré par l'autorité",
			de: 'Von der Behörde zurückgenommen',
		},
	},
} as const satisfies ClosedSet;

export type AppealState = keyof typeof appealStates;

export const isAppealState = guardOf(appealStates);
