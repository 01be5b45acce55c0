import type { LaneAttribute } from './attribute.ts';

/** Who the vendor is. */
export const VENDOR_ATTRIBUTES = {
	name: {
		label: { en: 'Name', nl: 'Naam', fr: 'Nom', de: 'Name' },
		definition: {
			en: 'The name under which the entity is known.',
			nl: 'De naam waaronder de entiteit bekend is.',
		},
		conflict: 'prefer_one',
	},
	legal_name: {
		label: { en: 'Legal name', nl: 'Statutaire naam', fr: 'Dénomination sociale', de: 'Rechtlicher Name' },
		definition: { en: 'The name of the legal person.', nl: 'De naam van de rechtspersoon.' },
		conflict: 'prefer_one',
	},
	domain_name: {
		label: { en: 'Domain name', nl: 'Domeinnaam', fr: 'Nom de domaine', de: 'Domainname' },
		definition: {
			en: 'An internet domain that the entity uses.',
			nl: 'Een internetdomein dat de entiteit gebruikt.',
		},
		conflict: 'prefer_one',
	},
	organisation_kind: {
		label: {
			en: 'Kind of organisation',
			nl: 'Soort organisatie',
			fr: "Type d'organisation",
			de: 'Art der Organisation',
		},
		definition: { en: 'What sort of organisation it is.', nl: 'Wat voor organisatie het is.' },
		conflict: 'prefer_one',
	},
	seat: {
		label: { en: 'Seat', nl: 'Vestigingsplaats', fr: 'Siège', de: 'Sitz' },
		definition: { en: 'Where the organisation is established.', nl: 'Waar de organisatie is gevestigd.' },
		conflict: 'prefer_one',
	},
	founded: {
		label: { en: 'Founded', nl: 'Opgericht', fr: 'Création', de: 'Gegründet' },
		definition: { en: 'When the organisation was set up.', nl: 'Wanneer de organisatie is opgericht.' },
		conflict: 'prefer_one',
	},
	employees: {
		label: { en: 'Employees', nl: 'Werknemers', fr: 'Salariés', de: 'Beschäftigte' },
		definition: { en: 'How many people work there.', nl: 'Hoeveel mensen er werken.' },
		conflict: 'prefer_one',
	},
	turnover: {
		label: { en: 'Turnover', nl: 'Omzet', fr: "Chiffre d'affaires", de: 'Umsatz' },
		definition: { en: 'Income from sales in a year.', nl: 'Inkomsten uit verkoop in een jaar.' },
		conflict: 'prefer_one',
	},
	result: {
		label: { en: 'Result', nl: 'Resultaat', fr: 'Résultat', de: 'Ergebnis' },
		definition: { en: 'Profit or loss in a year.', nl: 'Winst of verlies in een jaar.' },
		conflict: 'prefer_one',
	},
	corporate_parent: {
		label: { en: 'Parent company', nl: 'Moedermaatschappij', fr: 'Société mère', de: 'Muttergesellschaft' },
		definition: { en: 'The company that owns this one.', nl: 'De onderneming waarvan deze eigendom is.' },
		conflict: 'prefer_one',
	},
	related_organisation: {
		label: {
			en: 'Related organisation',
			nl: 'Verbonden organisatie',
			fr: 'Organisation liée',
			de: 'Verbundene Organisation',
		},
		definition: {
			en: 'An organisation with a tie other than ownership by a parent.',
			nl: 'Een organisatie met een andere band dan een moedermaatschappij.',
		},
		conflict: 'prefer_one',
	},
	same_as: {
		label: {
			en: 'Same organisation as',
			nl: 'Zelfde organisatie als',
			fr: 'Même organisation que',
			de: 'Dieselbe Organisation wie',
		},
		definition: {
			en: 'The same organisation in another part: vendor, platform or data source.',
			nl: 'Dezelfde organisatie in een andere rol: aanbieder, platform of gegevensbron.',
		},
		conflict: 'prefer_one',
	},
	executive: {
		label: { en: 'Executive', nl: 'Bestuurder', fr: 'Dirigeant', de: 'Leitung' },
		definition: { en: 'A person who leads the organisation.', nl: 'Iemand die de organisatie leidt.' },
		conflict: 'prefer_one',
	},
} as const satisfies Record<string, LaneAttribute>;
