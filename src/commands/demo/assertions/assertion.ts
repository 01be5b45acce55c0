import type { Row } from '../input-file.ts';

/** Something that somebody says about a vendor or an authority, and the document it stands in. */
export interface Assertion {
	assertion_id: string;
	entity_type: string;
	entity_id: string;
	attribute: string;
	value: string;
	from_date: string;
	asserted_by: string;
	role: string;
	document: Document;
	text_en: string;
	text_nl: string;
	more?: Row;
}

/** A document of the fictional world; it exists nowhere else. */
export interface Document {
	document_id: string;
	date: string;
	title_en: string;
	title_nl: string;
}

const authorityDocument = ({ document, asserted_by, role }: Assertion): Row => ({
	assertion_id: `${document.document_id}-title`,
	entity_type: 'document',
	entity_id: document.document_id,
	attribute: 'title',
	value: document.title_en,
	comparator: '=',
	asserted_by,
	role,
	document: document.document_id,
	document_date: document.date,
	text_en: `${document.title_en} (fictional).`,
	text_nl: `${document.title_nl} (verzonnen).`,
});

/** One row an assertion, and one for the title of each document, once. */
export const assertionRows = (assertions: readonly Assertion[]): Row[] => {
	const titles = new Map(
		assertions.map((assertion) => [assertion.document.document_id, authorityDocument(assertion)]),
	);
	const rows = assertions.map(({ document, more, ...rest }): Row => ({
		...rest,
		comparator: '=',
		document: document.document_id,
		document_date: document.date,
		...more,
	}));
	return [...titles.values(), ...rows];
};
