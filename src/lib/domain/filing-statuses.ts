import { guardOf, type ClosedSet } from './closed-set.ts';

/** How a request for a filing stands. */
export const filingStatuses = {
	requested: { label: { en: 'Requested', nl: 'Opgevraagd', fr: 'Demandé', de: 'Angefordert' } },
	received: { label: { en: 'Received', nl: 'Ontvangen', fr: 'Reçu', de: 'Eingegangen' } },
	incomplete: { label: { en: 'Incomplete', nl: 'Onvolledig', fr: 'Incomplet', de: 'Unvollständig' } },
	refused: { label: { en: 'Refused', nl: 'Geweigerd', fr: 'Refusé', de: 'Verweigert' } },
	overdue: { label: { en: 'Overdue', nl: 'Te laat', fr: 'En retard', de: 'Überfällig' } },
} satisfies ClosedSet;

export type FilingStatus = keyof typeof filingStatuses;

export const isFilingStatus = guardOf(filingStatuses);
