import { guardOf, type ClosedSet } from './closed-set.ts';

/** Figures that a vendor states about itself in a filing. */
export const filingMetrics = {
	requests_received: {
		label: {
			en: 'Requests received',
			nl: 'Ontvangen verzoeken',
			fr: 'Demandes reçues',
			de: 'Eingegangene Anträge',
		},
	},
	complied_full: {
		label: {
			en: 'Requests granted in full',
			nl: 'Geheel ingewilligde verzoeken',
			fr: 'Demandes satisfaites en totalité',
			de: 'Vollständig erfüllte Anträge',
		},
	},
	complied_part: {
		label: {
			en: 'Requests granted in part',
			nl: 'Deels ingewilligde verzoeken',
			fr: 'Demandes satisfaites en partie',
			de: 'Teilweise erfüllte Anträge',
		},
	},
	denied: {
		label: {
			en: 'Requests refused',
			nl: 'Afgewezen verzoeken',
			fr: 'Demandes refusées',
			de: 'Abgelehnte Anträge',
		},
	},
	median_days: {
		label: {
			en: 'Median days to answer',
			nl: 'Mediaan antwoordtijd in dagen',
			fr: 'Délai médian de réponse en jours',
			de: 'Median der Antwortzeit in Tagen',
		},
	},
	mean_days: {
		label: {
			en: 'Mean days to answer',
			nl: 'Gemiddelde antwoordtijd in dagen',
			fr: 'Délai moyen de réponse en jours',
			de: 'Mittlere Antwortzeit in Tagen',
		},
	},
	records_total: {
		label: {
			en: 'People in the database',
			nl: 'Personen in de databank',
			fr: 'Personnes dans la base',
			de: 'Personen in der Datenbank',
		},
	},
	records_eu: {
		label: {
			en: 'People from the EU in the database',
			nl: 'Personen uit de EU in de databank',
			fr: "Personnes de l'UE dans la base",
			de: 'Personen aus der EU in der Datenbank',
		},
	},
	records_by_country: {
		label: {
			en: 'People from one country in the database',
			nl: 'Personen uit één land in de databank',
			fr: "Personnes d'un pays dans la base",
			de: 'Personen aus einem Land in der Datenbank',
		},
	},
	persons_notified: {
		label: {
			en: 'People informed',
			nl: 'Geïnformeerde personen',
			fr: 'Personnes informées',
			de: 'Informierte Personen',
		},
	},
	notices_sent: {
		label: {
			en: 'Notices sent',
			nl: 'Verzonden mededelingen',
			fr: 'Notices envoyées',
			de: 'Versandte Mitteilungen',
		},
	},
	notices_bounced: {
		label: {
			en: 'Notices returned',
			nl: 'Onbestelbare mededelingen',
			fr: 'Notices non distribuées',
			de: 'Unzustellbare Mitteilungen',
		},
	},
	breaches: { label: { en: 'Breaches', nl: 'Datalekken', fr: 'Violations de données', de: 'Datenpannen' } },
	persons_breached: {
		label: {
			en: 'People affected by breaches',
			nl: 'Personen getroffen door datalekken',
			fr: 'Personnes touchées par des violations',
			de: 'Von Datenpannen betroffene Personen',
		},
	},
	complaints_internal: {
		label: {
			en: 'Complaints to the vendor',
			nl: 'Klachten bij de aanbieder',
			fr: 'Plaintes auprès du fournisseur',
			de: 'Beschwerden beim Anbieter',
		},
	},
	customers: { label: { en: 'Customers', nl: 'Klanten', fr: 'Clients', de: 'Kunden' } },
	users: { label: { en: 'Users', nl: 'Gebruikers', fr: 'Utilisateurs', de: 'Nutzer' } },
} satisfies ClosedSet;

export type FilingMetric = keyof typeof filingMetrics;

export const isFilingMetric = guardOf(filingMetrics);
