import { guardOf, type Term } from './closed-set.ts';

interface SourceSpecificityTerm extends Term {
	/** True where the answer leaves the person without an origin: ACC-SRC. */
	readonly is_vague: boolean;
}

/** How precisely an answer says where the data came from. */
export const sourceSpecificities = {
	named_source: {
		label: { en: 'Names the source', nl: 'Noemt de bron', fr: 'Nomme la source', de: 'Nennt die Quelle' },
		is_vague: false,
	},
	named_category: {
		label: {
			en: 'Names a kind of source',
			nl: 'Noemt een soort bron',
			fr: 'Nomme un type de source',
			de: 'Nennt eine Art von Quelle',
		},
		is_vague: false,
	},
	generic_formula: {
		label: { en: 'Stock phrase', nl: 'Standaardzin', fr: 'Formule générique', de: 'Standardformel' },
		is_vague: true,
	},
	none: {
		label: { en: 'Says nothing', nl: 'Zegt niets', fr: 'Ne dit rien', de: 'Sagt nichts' },
		is_vague: true,
	},
} satisfies Record<string, SourceSpecificityTerm>;

export type SourceSpecificity = keyof typeof sourceSpecificities;

export const isSourceSpecificity = guardOf(sourceSpecificities);
