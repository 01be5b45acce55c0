import type { LaneAttribute } from './attribute.ts';

/** How the vendor earns its money, with whom. */
export const TRADE_ATTRIBUTES = {
	business_model: {
		label: { en: 'Business model', nl: 'Verdienmodel', fr: 'Modèle économique', de: 'Geschäftsmodell' },
		definition: {
			en: 'How the vendor earns money with personal data.',
			nl: 'Hoe de aanbieder geld verdient met persoonsgegevens.',
		},
		conflict: 'prefer_one',
	},
	price: {
		label: { en: 'Price', nl: 'Prijs', fr: 'Prix', de: 'Preis' },
		definition: { en: 'What access costs, and what is free.', nl: 'Wat toegang kost, en wat gratis is.' },
		conflict: 'prefer_one',
	},
	customer_segment: {
		label: { en: 'Customers', nl: 'Klanten', fr: 'Clients', de: 'Kunden' },
		definition: { en: 'For whom the product is meant.', nl: 'Voor wie het product is bedoeld.' },
		conflict: 'prefer_one',
	},
	customer_use: {
		label: {
			en: 'Use by customers',
			nl: 'Gebruik door klanten',
			fr: 'Usage par les clients',
			de: 'Nutzung durch Kunden',
		},
		definition: { en: 'What customers do with the data.', nl: 'Wat klanten met de gegevens doen.' },
		conflict: 'prefer_one',
	},
	purchaser_vetting: {
		label: {
			en: 'Vetting of customers',
			nl: 'Controle van klanten',
			fr: 'Vérification des clients',
			de: 'Prüfung der Kunden',
		},
		definition: {
			en: 'Whether the vendor checks who gets access.',
			nl: 'Of de aanbieder nagaat wie toegang krijgt.',
		},
		conflict: 'prefer_one',
	},
} as const satisfies Record<string, LaneAttribute>;
