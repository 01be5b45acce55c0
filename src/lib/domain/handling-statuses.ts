import { guardOf, type ClosedSet } from './closed-set.ts';

/** How far the authority is with a complaint. */
export const handlingStatuses = {
	received: { label: { en: 'Received', nl: 'Ontvangen', fr: 'Reçue', de: 'Eingegangen' } },
	admissible: { label: { en: 'Admissible', nl: 'Ontvankelijk', fr: 'Recevable', de: 'Zulässig' } },
	inadmissible: {
		label: { en: 'Inadmissible', nl: 'Niet-ontvankelijk', fr: 'Irrecevable', de: 'Unzulässig' },
	},
	in_handling: {
		label: { en: 'In handling', nl: 'In behandeling', fr: 'En cours de traitement', de: 'In Bearbeitung' },
	},
	investigation: {
		label: { en: 'Under investigation', nl: 'In onderzoek', fr: "En cours d'enquête", de: 'In Untersuchung' },
	},
	closed: { label: { en: 'Closed', nl: 'Afgesloten', fr: 'Clôturée', de: 'Abgeschlossen' } },
} satisfies ClosedSet;

export type HandlingStatus = keyof typeof handlingStatuses;

export const isHandlingStatus = guardOf(handlingStatuses);
