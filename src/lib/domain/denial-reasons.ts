import { guardOf, type ClosedSet } from './closed-set.ts';

/** Why a vendor says that it refused requests; the four reasons of California's yearly figures. */
export const denialReasons = {
	not_verifiable: {
		label: {
			en: 'Identity not verifiable',
			nl: 'Identiteit niet vast te stellen',
			fr: 'Identité non vérifiable',
			de: 'Identität nicht prüfbar',
		},
	},
	not_a_consumer: {
		label: {
			en: 'Not a consumer under the Act',
			nl: 'Geen consument in de zin van de wet',
			fr: 'Pas un consommateur au sens de la loi',
			de: 'Kein Verbraucher im Sinne des Gesetzes',
		},
	},
	exempt: {
		label: {
			en: 'Data exempt',
			nl: 'Gegevens uitgezonderd',
			fr: 'Données exemptées',
			de: 'Daten ausgenommen',
		},
	},
	other: { label: { en: 'Other reason', nl: 'Andere reden', fr: 'Autre motif', de: 'Anderer Grund' } },
} satisfies ClosedSet;

export type DenialReason = keyof typeof denialReasons;

export const isDenialReason = guardOf(denialReasons);
