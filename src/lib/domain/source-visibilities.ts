import { guardOf, type Term } from './closed-set.ts';

interface SourceVisibilityTerm extends Term {
	/** True where the person chose to show the data to some people only; collecting them anyway is LAW-VIS. */
	readonly is_limited_by_person: boolean;
}

/** Who could see the data where they were collected, as the person had set it. */
export const sourceVisibilities = {
	public: {
		label: { en: 'Everyone', nl: 'Iedereen', fr: 'Tout le monde', de: 'Alle' },
		is_limited_by_person: false,
	},
	members: {
		label: {
			en: 'Members of the platform',
			nl: 'Leden van het platform',
			fr: 'Membres de la plateforme',
			de: 'Mitglieder der Plattform',
		},
		is_limited_by_person: false,
	},
	first_second_degree: {
		label: {
			en: 'Contacts and their contacts',
			nl: 'Contacten en hun contacten',
			fr: 'Relations de 1er et 2e degré',
			de: 'Kontakte und deren Kontakte',
		},
		is_limited_by_person: true,
	},
	first_degree: {
		label: { en: 'Contacts only', nl: 'Alleen contacten', fr: 'Relations de 1er degré', de: 'Nur Kontakte' },
		is_limited_by_person: true,
	},
	only_me: {
		label: {
			en: 'Only the person',
			nl: 'Alleen de betrokkene zelf',
			fr: 'La personne seule',
			de: 'Nur die Person selbst',
		},
		is_limited_by_person: true,
	},
	private_account: {
		label: { en: 'Private account', nl: 'Afgeschermd account', fr: 'Compte privé', de: 'Privates Konto' },
		is_limited_by_person: true,
	},
	unknown: {
		label: { en: 'Not known', nl: 'Niet bekend', fr: 'Inconnu', de: 'Nicht bekannt' },
		is_limited_by_person: false,
	},
} satisfies Record<string, SourceVisibilityTerm>;

export type SourceVisibility = keyof typeof sourceVisibilities;

export const isSourceVisibility = guardOf(sourceVisibilities);
