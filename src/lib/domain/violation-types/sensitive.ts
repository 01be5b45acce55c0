import type { ViolationType } from './violation-type.ts';

export const sensitive = {
	'CAT-SPEC': {
		violation_type: 'CAT-SPEC',
		violation_group: 'sensitive',
		fine_tier: 5,
		articles: ['GDPR 9(1)', 'GDPR 9(2)(e)'],
		national_articles: ['NL UAVG 22'],
		mode: 'F',
		label: {
			en: 'Special-category data',
			nl: 'Bijzondere persoonsgegevens',
			fr: 'Données sensibles',
			de: 'Besondere Kategorien',
		},
		definition: {
			en: 'The organisation holds data such as health, religion, politics, sexual orientation or biometrics.',
			nl: 'De organisatie heeft gegevens over bijvoorbeeld gezondheid, geloof, politieke opvattingen, seksuele gerichtheid of biometrie.',
		},
		mask_bit: 31,
	},
	'CAT-CRIM': {
		violation_type: 'CAT-CRIM',
		violation_group: 'sensitive',
		fine_tier: 5,
		articles: ['GDPR 10'],
		national_articles: ['NL UAVG 31', 'NL UAVG 32', 'NL UAVG 33'],
		mode: 'F',
		label: {
			en: 'Criminal-offence data',
			nl: 'Strafrechtelijke gegevens',
			fr: "Données d'infraction",
			de: 'Strafdaten',
		},
		definition: {
			en: 'The organisation holds data about convictions, offences or suspicions.',
			nl: 'De organisatie heeft gegevens over veroordelingen, strafbare feiten of verdenkingen.',
		},
		mask_bit: 32,
	},
	'CAT-CHLD': {
		violation_type: 'CAT-CHLD',
		violation_group: 'sensitive',
		fine_tier: 5,
		articles: ['GDPR 6(1)(f)', 'GDPR 8'],
		national_articles: [],
		mode: 'F',
		label: {
			en: "Children's data",
			nl: 'Gegevens van kinderen',
			fr: 'Données de mineurs',
			de: 'Daten von Kindern',
		},
		definition: {
			en: 'The data describe someone who was younger than eighteen when they were collected.',
			nl: 'De gegevens gaan over iemand die bij het verzamelen jonger dan achttien was.',
		},
		mask_bit: 33,
	},
	'CAT-LOC': {
		violation_type: 'CAT-LOC',
		violation_group: 'sensitive',
		fine_tier: 5,
		articles: ['GDPR 5(1)(c)', 'GDPR 6'],
		// Only for the traffic and location data of telecom operators.
		national_articles: ['EU ePrivacy 9'],
		mode: 'F',
		label: {
			en: 'Precise location profiling',
			nl: 'Locatieprofilering',
			fr: 'Profilage de localisation',
			de: 'Standortprofile',
		},
		definition: {
			en: 'The places where a person has been were put together into a profile.',
			nl: 'De plaatsen waar iemand is geweest, zijn samengevoegd tot een profiel.',
		},
		mask_bit: 34,
	},
} satisfies Record<string, ViolationType>;
