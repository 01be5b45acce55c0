import { appealStates, isAppealState } from '../domain/appeal-states.ts';
import { assertionAttributes, isAssertionAttribute } from '../domain/assertion-attributes.ts';
import { fill } from '../text/fill.ts';
import { formatPartialDate } from '../text/format.ts';
import { saidBy, type EntityNames } from '../text/said-by.ts';
import type { Words } from '../text/words.ts';
import type { Reader } from './database.ts';
import type { Assertion } from './questions/assertions.ts';
import { readDocuments, type CitedDocument } from './questions/documents.ts';
import { readEntityNames } from './questions/entity-names.ts';

/** What is needed to cite an assertion. */
export interface Citing {
	words: Words;
	names: EntityNames;
	documents: ReadonlyMap<string, CitedDocument>;
}

/** A statement as a page prints it: when, what, who says so and where, and how it stands to others. */
export interface Statement {
	assertion_id: string;
	attribute: string;
	/** In which capacity it is said. */
	role: string;
	/** Empty when the statement has no date of its own. */
	date_label: string;
	text: string;
	/** Reasons, derivation, appeal state. A remark is kept as it was written, in English. */
	notes: { text: string; remark: string | null }[];
	is_preferred: boolean;
	is_unknown: boolean;
	contradicts: string[];
	citation: { label: string; href: string | null };
}

export const readCiting = async (reader: Reader, words: Words): Promise<Citing> => {
	const [names, documents] = await Promise.all([readEntityNames(reader), readDocuments(reader)]);
	return { words, names: new Map([...names, ...words.vendor_names]), documents };
};

/** Only web addresses become links. */
export const isWebAddress = (url: string | null): url is string => url !== null && /^https?:\/\//.test(url);

/** Title, publisher, reference and date; a publisher that the line before has named is not named again. */
const documentWords = (
	{ words, names }: Citing,
	document: CitedDocument | undefined,
	already_said: string,
): string[] => {
	if (!document) return [];
	const named = document.publisher && (names.get(document.publisher) ?? document.publisher);
	const publisher = named && already_said.includes(named) ? null : named;
	const date =
		document.published_date &&
		formatPartialDate(words.lang, document.published_date, document.published_date_upper);
	const parts = [document[`title_${words.lang}`], publisher, document.reference, date];
	return [...new Set(parts.filter((part) => typeof part === 'string'))];
};

/** A document by itself: title, publisher, reference and date, and its address; `otherwise` when nothing is known of it. */
export const documentCitation = (
	citing: Citing,
	document: string | null,
	otherwise: string,
	already_said = '',
): Statement['citation'] => {
	const found = document === null ? undefined : citing.documents.get(document);
	const url = found?.url ?? null;
	return {
		label: documentWords(citing, found, already_said).join(', ') || otherwise,
		href: isWebAddress(url) ? url : null,
	};
};

/** "CNIL (supervisory authority): Deliberation SAN-2024-020, CNIL, 5 December 2024", and its address. */
export const citationOf = (
	citing: Citing,
	{ document, ...assertion }: Pick<Assertion, 'asserted_by' | 'role' | 'via' | 'document'>,
): Statement['citation'] => {
	const said = saidBy(citing.words, citing.names, assertion);
	const { label, href } = documentCitation(citing, document, '', said);
	return { label: label === '' ? said : `${said}: ${label}`, href };
};

export const dateLabelOf = (
	{ lang, text }: Words,
	{ from_date, from_date_upper, until_date, until_date_upper }: Assertion,
): string => {
	const from = from_date && formatPartialDate(lang, from_date, from_date_upper);
	const until = until_date && formatPartialDate(lang, until_date, until_date_upper);
	if (from && until) return fill(text.record.until, { from, until });
	return from || (until ? fill(text.record.until_only, { until }) : '');
};

const notesOf = ({ lang, text }: Words, assertion: Assertion): Statement['notes'] => {
	const { record } = text;
	const { preferred_reason, derivation, appeal_state } = assertion;
	return [
		...(assertion.is_preferred ? [{ text: record.preferred, remark: preferred_reason }] : []),
		...(derivation ? [{ text: record.derived, remark: derivation }] : []),
		...(appeal_state && isAppealState(appeal_state)
			? [{ text: appealStates[appeal_state].label[lang], remark: null }]
			: []),
	];
};

export const statementOf = (citing: Citing, assertion: Assertion): Statement => ({
	assertion_id: assertion.assertion_id,
	attribute: assertion.attribute,
	role: assertion.role,
	date_label: dateLabelOf(citing.words, assertion),
	text: assertion[`text_${citing.words.lang}`],
	notes: notesOf(citing.words, assertion),
	is_preferred: assertion.is_preferred === true,
	is_unknown: assertion.comparator === 'unknown',
	contradicts: assertion.contradicts ?? [],
	citation: citationOf(citing, assertion),
});

export const attributeLabel = ({ lang }: Words, attribute: string): string =>
	isAssertionAttribute(attribute) ? assertionAttributes[attribute].label[lang] : attribute;
