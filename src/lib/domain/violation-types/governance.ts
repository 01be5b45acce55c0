import type { ViolationType } from './violation-type.ts';

export const governance = {
	'GOV-REP': {
		violation_type: 'GOV-REP',
		violation_group: 'governance',
		fine_tier: 4,
		articles: ['GDPR 27'],
		national_articles: [],
		mode: 'F',
		label: {
			en: 'No EU representative',
			nl: 'Geen EU-vertegenwoordiger',
			fr: 'Pas de représentant UE',
			de: 'Kein EU-Vertreter',
		},
		definition: {
			en: 'An organisation without a seat in the Union has named nobody there whom people and authorities can address.',
			nl: 'Een organisatie zonder vestiging in de Unie heeft daar niemand aangewezen tot wie mensen en toezichthouders zich kunnen richten.',
		},
		mask_bit: 40,
	},
	'GOV-DOC': {
		violation_type: 'GOV-DOC',
		violation_group: 'governance',
		// A breach of accountability itself, GDPR 5(2), would fall in tier 5.
		fine_tier: 4,
		articles: ['GDPR 5(2)', 'GDPR 30', 'GDPR 35', 'GDPR 6(1)(f)'],
		national_articles: [],
		mode: 'D',
		label: {
			en: 'No record / DPIA / balancing test',
			nl: 'Geen register / DPIA / belangenafweging',
			fr: 'Pas de registre / AIPD / mise en balance',
			de: 'Kein Verzeichnis / DSFA / Abwägung',
		},
		definition: {
			en: 'The organisation could not show the documents with which it has to account for its processing.',
			nl: 'De organisatie kon de stukken niet tonen waarmee zij haar verwerking moet verantwoorden.',
		},
		mask_bit: 41,
	},
	'GOV-COOP': {
		violation_type: 'GOV-COOP',
		violation_group: 'governance',
		// Tier 5 under GDPR 83(5)(e) where an order was ignored.
		fine_tier: 4,
		articles: ['GDPR 31', 'GDPR 58(1)', 'GDPR 83(5)(e)'],
		national_articles: [],
		mode: 'D',
		label: {
			en: 'Non-cooperation with the authority',
			nl: 'Niet meewerken met toezichthouder',
			fr: 'Défaut de coopération',
			de: 'Fehlende Zusammenarbeit',
		},
		definition: {
			en: 'The organisation did not answer the authority, or not in time.',
			nl: 'De organisatie antwoordde de toezichthouder niet of niet op tijd.',
		},
		mask_bit: 42,
	},
	'GOV-REG': {
		violation_type: 'GOV-REG',
		violation_group: 'governance',
		fine_tier: null,
		articles: [],
		national_articles: ['US-CA Civil Code 1798.99.82', 'US-VT 9 V.S.A. 2446'],
		mode: 'F',
		label: {
			en: 'Not registered as data broker (US states)',
			nl: 'Niet geregistreerd als data broker',
			fr: 'Courtier non enregistré',
			de: 'Nicht registrierter Datenhändler',
		},
		definition: {
			en: 'The organisation is missing from a register in which a state of the United States obliges data brokers to enrol.',
			nl: 'De organisatie ontbreekt in een register waarin een Amerikaanse staat inschrijving van datahandelaren verplicht stelt.',
		},
		mask_bit: 43,
	},
	'SEC-FAIL': {
		violation_type: 'SEC-FAIL',
		violation_group: 'governance',
		// A breach of the principle itself, GDPR 5(1)(f), would fall in tier 5.
		fine_tier: 4,
		articles: ['GDPR 32', 'GDPR 33', 'GDPR 34', 'GDPR 5(1)(f)'],
		national_articles: [],
		mode: 'M',
		label: {
			en: 'Security failure',
			nl: 'Beveiligingsgebrek',
			fr: 'Défaut de sécurité',
			de: 'Sicherheitsmangel',
		},
		definition: {
			en: 'Data were badly protected, or a breach was not reported as it should have been.',
			nl: 'Gegevens waren slecht beveiligd, of een datalek is niet gemeld zoals het hoorde.',
		},
		mask_bit: 44,
	},
	'TRF-3RD': {
		violation_type: 'TRF-3RD',
		violation_group: 'governance',
		fine_tier: 5,
		articles: ['GDPR 44', 'GDPR 45', 'GDPR 46', 'GDPR 47', 'GDPR 48', 'GDPR 49'],
		national_articles: [],
		mode: 'M',
		label: {
			en: 'Unlawful third-country transfer',
			nl: 'Onrechtmatige doorgifte',
			fr: 'Transfert illicite',
			de: 'Unzulässige Drittlandübermittlung',
		},
		definition: {
			en: 'Data went to a country outside the European Economic Area without the safeguards required for that.',
			nl: 'Gegevens gingen naar een land buiten de Europese Economische Ruimte zonder de vereiste waarborgen.',
		},
		mask_bit: 45,
	},
} satisfies Record<string, ViolationType>;
