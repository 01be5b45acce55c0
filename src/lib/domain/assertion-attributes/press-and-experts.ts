import type { LaneAttribute } from './attribute.ts';

/** What press, experts and commenters say. */
export const PRESS_AND_EXPERTS_ATTRIBUTES = {
	discovery: {
		label: { en: 'Discovery', nl: 'Ontdekking', fr: 'Découverte', de: 'Aufdeckung' },
		definition: { en: 'Who brought the practice to light.', nl: 'Wie de praktijk aan het licht bracht.' },
		conflict: 'prefer_one',
	},
	criticism: {
		label: { en: 'Criticism', nl: 'Kritiek', fr: 'Critique', de: 'Kritik' },
		definition: { en: 'An opinion against the practice.', nl: 'Een oordeel tegen de praktijk.' },
		conflict: 'keep_both',
	},
	counter_view: {
		label: { en: 'Counter-view', nl: 'Tegengeluid', fr: 'Avis contraire', de: 'Gegenansicht' },
		definition: { en: 'An opinion that defends or softens.', nl: 'Een oordeel dat verdedigt of verzacht.' },
		conflict: 'keep_both',
	},
	question_raised: {
		label: {
			en: 'Question raised',
			nl: 'Opgeworpen vraag',
			fr: 'Question soulevée',
			de: 'Aufgeworfene Frage',
		},
		definition: {
			en: 'A question that someone raises in public.',
			nl: 'Een vraag die iemand in het openbaar stelt.',
		},
		conflict: 'keep_both',
	},
	legality: {
		label: { en: 'Legality', nl: 'Rechtmatigheid', fr: 'Licéité', de: 'Rechtmäßigkeit' },
		definition: {
			en: 'What is said on whether the practice is lawful.',
			nl: 'Wat wordt gezegd over de vraag of de praktijk mag.',
		},
		conflict: 'keep_both',
	},
	harm: {
		label: { en: 'Harm', nl: 'Schade', fr: 'Préjudice', de: 'Schaden' },
		definition: {
			en: 'Harm that people suffer or may suffer.',
			nl: 'Schade die mensen lijden of kunnen lijden.',
		},
		conflict: 'keep_both',
	},
	test_result: {
		label: {
			en: 'Result of a test',
			nl: 'Uitkomst van een test',
			fr: "Résultat d'un test",
			de: 'Testergebnis',
		},
		definition: { en: 'What a test of the product showed.', nl: 'Wat een test van het product liet zien.' },
		conflict: 'prefer_one',
	},
	expertise: {
		label: { en: 'Expertise', nl: 'Deskundigheid', fr: 'Expertise', de: 'Fachgebiet' },
		definition: { en: 'As what someone is put forward.', nl: 'Als wat iemand wordt opgevoerd.' },
		conflict: 'prefer_one',
	},
} as const satisfies Record<string, LaneAttribute>;
