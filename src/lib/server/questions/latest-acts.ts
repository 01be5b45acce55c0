import { INTEGER, LIST, VARCHAR } from '@duckdb/node-api';
import type { Reader } from '../database.ts';
import { listOf } from './list-of.ts';
import statement from './latest-acts.sql?raw';

export interface LatestAct {
	assertion_id: string;
	case_id: string;
	entity_id: string;
	attribute: string;
	from_date: string;
	from_date_upper: string | null;
	asserted_by: string;
	role: string;
	document: string | null;
	text_en: string;
	text_nl: string;
}

/** The newest act with one of these attributes, told by one of these roles, in each case. */
export const readLatestActs = (
	reader: Reader,
	{ attributes, roles, limit }: { attributes: string[]; roles: string[]; limit: number },
): Promise<LatestAct[]> =>
	reader.rows<LatestAct>(
		statement,
		{ attributes: listOf(attributes), roles: listOf(roles), limit },
		{ attributes: LIST(VARCHAR), roles: LIST(VARCHAR), limit: INTEGER },
	);
