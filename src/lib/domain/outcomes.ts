import { guardOf, type ClosedSet } from './closed-set.ts';

/** How a complaint ended. */
export const outcomes = {
	information_given: {
		label: {
			en: 'Information given',
			nl: 'Voorlichting gegeven',
			fr: 'Information donnée',
			de: 'Auskunft erteilt',
		},
	},
	mediated: { label: { en: 'Mediated', nl: 'Bemiddeld', fr: 'Médiation', de: 'Vermittelt' } },
	vendor_complied: {
		label: {
			en: 'Vendor complied',
			nl: 'Aanbieder heeft alsnog voldaan',
			fr: "Le fournisseur s'est conformé",
			de: 'Anbieter ist nachgekommen',
		},
	},
	warning: { label: { en: 'Warning', nl: 'Waarschuwing', fr: 'Avertissement', de: 'Warnung' } },
	reprimand: { label: { en: 'Reprimand', nl: 'Berisping', fr: "Rappel à l'ordre", de: 'Verwarnung' } },
	order: { label: { en: 'Order', nl: 'Last of bevel', fr: 'Injonction', de: 'Anordnung' } },
	fine: { label: { en: 'Fine', nl: 'Boete', fr: 'Amende', de: 'Geldbuße' } },
	no_infringement: {
		label: {
			en: 'No infringement found',
			nl: 'Geen overtreding vastgesteld',
			fr: 'Aucun manquement constaté',
			de: 'Kein Verstoß festgestellt',
		},
	},
	inadmissible: {
		label: { en: 'Inadmissible', nl: 'Niet-ontvankelijk', fr: 'Irrecevable', de: 'Unzulässig' },
	},
	out_of_scope: {
		label: {
			en: 'Outside the remit',
			nl: 'Buiten de bevoegdheid',
			fr: 'Hors compétence',
			de: 'Außerhalb der Zuständigkeit',
		},
	},
	withdrawn: { label: { en: 'Withdrawn', nl: 'Ingetrokken', fr: 'Retirée', de: 'Zurückgenommen' } },
	transferred: {
		label: {
			en: 'Transferred to another authority',
			nl: 'Overgedragen aan een andere toezichthouder',
			fr: 'Transmise à une autre autorité',
			de: 'An andere Behörde abgegeben',
		},
	},
} satisfies ClosedSet;

export type Outcome = keyof typeof outcomes;

export const isOutcome = guardOf(outcomes);
