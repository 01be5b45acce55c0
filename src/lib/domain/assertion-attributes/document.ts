import type { LaneAttribute } from './attribute.ts';

/** Where it is written: the data of a citation. */
export const DOCUMENT_ATTRIBUTES = {
	title: {
		label: { en: 'Title', nl: 'Titel', fr: 'Titre', de: 'Titel' },
		definition: {
			en: 'The title, or a description where there is none at hand.',
			nl: 'De titel, of een omschrijving waar geen titel bekend is.',
		},
		conflict: 'prefer_one',
	},
	publisher: {
		label: { en: 'Publisher', nl: 'Uitgever', fr: 'Éditeur', de: 'Herausgeber' },
		definition: { en: 'Who published the document.', nl: 'Wie het document heeft uitgegeven.' },
		conflict: 'prefer_one',
	},
	published_date: {
		label: {
			en: 'Date published',
			nl: 'Publicatiedatum',
			fr: 'Date de publication',
			de: 'Veröffentlicht am',
		},
		definition: { en: 'When the document was published.', nl: 'Wanneer het document is gepubliceerd.' },
		conflict: 'prefer_one',
	},
	byline: {
		label: { en: 'Byline', nl: 'Auteursregel', fr: 'Signature', de: 'Autorenzeile' },
		definition: {
			en: 'Under which name or initials it was published.',
			nl: 'Onder welke naam of initialen het verscheen.',
		},
		conflict: 'prefer_one',
	},
	url: {
		label: { en: 'Address', nl: 'Adres', fr: 'Adresse', de: 'Adresse' },
		definition: { en: 'The address on the web.', nl: 'Het adres op het web.' },
		conflict: 'prefer_one',
	},
	reference: {
		label: { en: 'Reference', nl: 'Kenmerk', fr: 'Référence', de: 'Aktenzeichen' },
		definition: {
			en: 'The number under which the publisher keeps it.',
			nl: 'Het nummer waaronder de uitgever het bewaart.',
		},
		conflict: 'prefer_one',
	},
	language: {
		label: { en: 'Language', nl: 'Taal', fr: 'Langue', de: 'Sprache' },
		definition: {
			en: 'The language of the document (ISO 639-1).',
			nl: 'De taal van het document (ISO 639-1).',
		},
		conflict: 'prefer_one',
	},
	document_kind: {
		label: { en: 'Kind of document', nl: 'Soort document', fr: 'Type de document', de: 'Art des Dokuments' },
		definition: { en: 'What sort of document it is.', nl: 'Wat voor document het is.' },
		conflict: 'prefer_one',
	},
	part_of: {
		label: { en: 'Part of', nl: 'Onderdeel van', fr: 'Partie de', de: 'Teil von' },
		definition: {
			en: 'The document in which this one stands.',
			nl: 'Het document waarin dit document staat.',
		},
		conflict: 'prefer_one',
	},
	comment_count: {
		label: { en: 'Comments', nl: 'Reacties', fr: 'Commentaires', de: 'Kommentare' },
		definition: { en: 'How many readers commented.', nl: 'Hoeveel lezers reageerden.' },
		conflict: 'prefer_one',
	},
	readership: {
		label: {
			en: 'Readers who asked',
			nl: 'Lezers die erom vroegen',
			fr: 'Lecteurs demandeurs',
			de: 'Anfragende Leser',
		},
		definition: { en: 'Who asked the author about it.', nl: 'Wie de auteur ernaar vroeg.' },
		conflict: 'prefer_one',
	},
} as const satisfies Record<string, LaneAttribute>;
