import type { ViolationType } from './violation-type.ts';

export const erasure = {
	'ERA-LATE': {
		violation_type: 'ERA-LATE',
		violation_group: 'rights',
		fine_tier: 5,
		articles: ['GDPR 12(3)', 'GDPR 17(1)'],
		national_articles: [],
		mode: 'D',
		label: {
			en: 'Late erasure answer',
			nl: 'Te laat antwoord op wisverzoek',
			fr: "Réponse tardive à l'effacement",
			de: 'Verspätete Löschung',
		},
		definition: {
			en: 'The answer to a request for erasure came after one month, or after three months where the period was validly extended.',
			nl: 'Het antwoord op een wisverzoek kwam na meer dan een maand, of na meer dan drie maanden als de termijn geldig was verlengd.',
		},
		mask_bit: 14,
	},
	'ERA-REF': {
		violation_type: 'ERA-REF',
		violation_group: 'rights',
		fine_tier: 5,
		articles: ['GDPR 17(1)', 'GDPR 17(3)'],
		national_articles: [],
		mode: 'D/F',
		label: {
			en: 'Erasure refused or not done',
			nl: 'Niet gewist',
			fr: 'Effacement refusé ou non exécuté',
			de: 'Löschung verweigert/nicht erfolgt',
		},
		definition: {
			en: 'The organisation refused to erase the data without a ground for it, or said that it had erased them and had not.',
			nl: 'De organisatie weigerde zonder grond de gegevens te wissen, of zei ten onrechte dat ze gewist waren.',
		},
		mask_bit: 15,
	},
	'ERA-BACK': {
		violation_type: 'ERA-BACK',
		violation_group: 'rights',
		fine_tier: 5,
		articles: ['GDPR 17', 'GDPR 21(3)', 'GDPR 25'],
		national_articles: [],
		mode: 'D',
		label: {
			en: 'Data reappeared after erasure',
			nl: 'Gegevens opnieuw opgedoken',
			fr: 'Réapparition après effacement',
			de: 'Wiederauftauchen nach Löschung',
		},
		definition: {
			en: 'Data of which the erasure had been confirmed were later seen again at the same organisation.',
			nl: 'Gegevens waarvan de wissing was bevestigd, doken later weer op bij dezelfde organisatie.',
		},
		mask_bit: 16,
	},
	'RCP-NTF': {
		violation_type: 'RCP-NTF',
		violation_group: 'rights',
		fine_tier: 5,
		articles: ['GDPR 19'],
		national_articles: [],
		mode: 'M',
		label: {
			en: 'Recipients not told of erasure',
			nl: 'Ontvangers niet ingelicht',
			fr: 'Destinataires non notifiés',
			de: 'Empfänger nicht unterrichtet',
		},
		definition: {
			en: 'The organisation did not tell those who had received the data that they had been erased or corrected.',
			nl: 'De organisatie liet de ontvangers van de gegevens niet weten dat die waren gewist of gerectificeerd.',
		},
		mask_bit: 20,
	},
} satisfies Record<string, ViolationType>;
