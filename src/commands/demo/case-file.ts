import type { Row } from './input-file.ts';

/** A complaint while it is being written, with what belongs to it; its id is given at the end, in order of registration. */
export interface CaseFile {
	/** Which vendor the story is about, whatever the complainant wrote; empty when nobody knows. */
	vendor_id: string;
	theme: string;
	complaint: Row & { received_date: string; registered_date: string };
	facts: Row[];
	respondents: Row[];
}

/** Notes a fact with the place where it is written. */
export const note = (
	file: CaseFile,
	fact: string,
	value: string,
	document_reference: string,
	page = '1',
): void => {
	file.facts.push({ fact, value, document_reference, page });
};
