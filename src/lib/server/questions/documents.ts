import type { Reader } from '../database.ts';
import statement from './documents.sql?raw';

/** A document as citations name it. */
export interface CitedDocument {
	document: string;
	title_en: string | null;
	title_nl: string | null;
	publisher: string | null;
	url: string | null;
	reference: string | null;
	published_date: string | null;
	published_date_upper: string | null;
}

/** Every document of the public record, by id. */
export const readDocuments = async (reader: Reader): Promise<Map<string, CitedDocument>> => {
	const documents = await reader.rows<CitedDocument>(statement);
	return new Map(documents.map((document) => [document.document, document]));
};
