import { guardOf, type Term } from './closed-set.ts';

interface ViolationStatusTerm extends Term {
	/** True where the public view shows it: allegations as allegations and published findings, nothing between. */
	readonly is_public: boolean;
}

/** How well founded it is that a violation type applies to a complaint, for one authority. */
export const violationStatuses = {
	suggested: {
		label: { en: 'Suggested', nl: 'Voorgesteld', fr: 'Suggéré', de: 'Vorgeschlagen' },
		definition: {
			en: 'The program proposes it from the text; nobody has looked yet.',
			nl: 'Het programma stelt het voor op grond van de tekst; niemand heeft er nog naar gekeken.',
		},
		is_public: false,
	},
	alleged: {
		label: { en: 'Alleged', nl: 'Gesteld', fr: 'Allégué', de: 'Behauptet' },
		definition: {
			en: 'The complainant says so, or an analyst reads the complaint that way.',
			nl: 'De klager stelt het, of een analist leest de klacht zo.',
		},
		is_public: true,
	},
	computed: {
		label: { en: 'Computed', nl: 'Berekend', fr: 'Calculé', de: 'Berechnet' },
		definition: {
			en: 'A rule concludes it from the dates and other facts of the complaint.',
			nl: 'Een regel leidt het af uit de datums en andere feiten van de klacht.',
		},
		is_public: false,
	},
	analyst_supported: {
		label: {
			en: 'Supported by an analyst',
			nl: 'Onderbouwd door een analist',
			fr: 'Étayé par un analyste',
			de: 'Durch Analyse gestützt',
		},
		definition: {
			en: 'An analyst found support for it in the documents.',
			nl: 'Een analist vond er steun voor in de stukken.',
		},
		is_public: false,
	},
	refuted: {
		label: { en: 'Refuted', nl: 'Weerlegd', fr: 'Réfuté', de: 'Widerlegt' },
		definition: {
			en: 'The documents show that it did not happen.',
			nl: 'Uit de stukken blijkt dat het niet is gebeurd.',
		},
		is_public: false,
	},
	out_of_scope: {
		label: {
			en: 'Outside the remit',
			nl: 'Buiten de bevoegdheid',
			fr: 'Hors compétence',
			de: 'Außerhalb der Zuständigkeit',
		},
		definition: {
			en: 'This authority may not judge it.',
			nl: 'Deze toezichthouder mag er niet over oordelen.',
		},
		is_public: false,
	},
	authority_finding: {
		label: {
			en: 'Finding of an authority',
			nl: 'Vastgesteld door een toezichthouder',
			fr: "Constat d'une autorité",
			de: 'Feststellung einer Behörde',
		},
		definition: {
			en: 'A published decision on the vendor says so and has been linked to this complaint.',
			nl: 'Een gepubliceerd besluit over de aanbieder stelt het vast en is aan deze klacht gekoppeld.',
		},
		is_public: true,
	},
} satisfies Record<string, ViolationStatusTerm>;

export type ViolationStatus = keyof typeof violationStatuses;

export const isViolationStatus = guardOf(violationStatuses);
