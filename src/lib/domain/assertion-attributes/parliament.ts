import type { LaneAttribute } from './attribute.ts';

/** What parliament asks and government answers. */
export const PARLIAMENT_ATTRIBUTES = {
	question_announced: {
		label: {
			en: 'Question announced',
			nl: 'Vragen aangekondigd',
			fr: 'Question annoncée',
			de: 'Anfrage angekündigt',
		},
		definition: {
			en: 'When questions to the government were made known.',
			nl: 'Wanneer vragen aan de regering bekend werden gemaakt.',
		},
		conflict: 'prefer_one',
	},
	submitted_on: {
		label: { en: 'Asked on', nl: 'Ingezonden op', fr: 'Déposée le', de: 'Eingereicht am' },
		definition: { en: 'When the questions were handed in.', nl: 'Wanneer de vragen zijn ingezonden.' },
		conflict: 'prefer_one',
	},
	due_on: {
		label: {
			en: 'Answer due on',
			nl: 'Antwoord verwacht op',
			fr: 'Réponse attendue le',
			de: 'Antwort fällig am',
		},
		definition: { en: 'When the answer was due.', nl: 'Wanneer het antwoord moest komen.' },
		conflict: 'prefer_one',
	},
	postponed_to: {
		label: { en: 'Postponed to', nl: 'Uitgesteld tot', fr: 'Reportée au', de: 'Verschoben auf' },
		definition: {
			en: 'The later day to which the answer was put off.',
			nl: 'De latere dag waarnaar het antwoord is uitgesteld.',
		},
		conflict: 'prefer_one',
	},
	answered_on: {
		label: { en: 'Answered on', nl: 'Beantwoord op', fr: 'Réponse le', de: 'Beantwortet am' },
		definition: { en: 'When the answer came.', nl: 'Wanneer het antwoord kwam.' },
		conflict: 'prefer_one',
	},
	submitted_by: {
		label: { en: 'Asked by', nl: 'Vragensteller', fr: 'Auteur de la question', de: 'Fragesteller' },
		definition: { en: 'Who asked.', nl: 'Wie vroeg.' },
		conflict: 'prefer_one',
	},
	addressee: {
		label: { en: 'Addressee', nl: 'Gericht aan', fr: 'Destinataire', de: 'Gerichtet an' },
		definition: { en: 'Who has to answer.', nl: 'Wie moet antwoorden.' },
		conflict: 'prefer_one',
	},
	party: {
		label: { en: 'Party', nl: 'Partij', fr: 'Parti', de: 'Partei' },
		definition: { en: 'The political party of a member.', nl: 'De politieke partij van een lid.' },
		conflict: 'prefer_one',
	},
	office: {
		label: { en: 'Office', nl: 'Ambt', fr: 'Fonction', de: 'Amt' },
		definition: { en: 'The public office of a person.', nl: 'Het openbare ambt van een persoon.' },
		conflict: 'prefer_one',
	},
	sub_question: {
		label: { en: 'Sub-question', nl: 'Deelvraag', fr: 'Sous-question', de: 'Teilfrage' },
		definition: { en: 'One of the questions put.', nl: 'Een van de gestelde vragen.' },
		conflict: 'keep_both',
	},
	answer: {
		label: { en: 'Answer', nl: 'Antwoord', fr: 'Réponse', de: 'Antwort' },
		definition: { en: 'What the government answered.', nl: 'Wat de regering antwoordde.' },
		conflict: 'keep_both',
	},
} as const satisfies Record<string, LaneAttribute>;
