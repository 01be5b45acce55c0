import { VARCHAR } from '@duckdb/node-api';
import type { Reader } from '../database.ts';
import statement from './assertions.sql?raw';

/** Who says what about whom, when, and where it is written. A partial date has a lower and an upper day. */
export interface Assertion {
	assertion_id: string;
	case_id: string | null;
	entity_type: string;
	entity_id: string;
	attribute: string;
	value: string | null;
	unit: string | null;
	comparator: string | null;
	from_date: string | null;
	from_date_upper: string | null;
	until_date: string | null;
	until_date_upper: string | null;
	asserted_by: string;
	role: string;
	via: string | null;
	document: string | null;
	document_date: string | null;
	document_date_upper: string | null;
	is_preferred: boolean | null;
	preferred_reason: string | null;
	derivation: string | null;
	contradicts: string[] | null;
	appeal_state: string | null;
	text_en: string;
	text_nl: string;
}

export type AssertionFilter = { case_id: string } | { entity_id: string };

/** The assertions of a case or about an entity, oldest first. */
export const readAssertions = (reader: Reader, filter: AssertionFilter): Promise<Assertion[]> =>
	reader.rows<Assertion>(
		statement,
		{ case_id: null, entity_id: null, ...filter },
		{ case_id: VARCHAR, entity_id: VARCHAR },
	);
