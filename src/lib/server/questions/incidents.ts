import type { Reader } from '../database.ts';
import statement from './incidents.sql?raw';

export interface Incident {
	incident_id: string;
	authority: string | null;
	attribute: string;
	from_date: string | null;
	until_date: string | null;
	text_en: string;
	text_nl: string;
}

/** Events that explain a change in the figures, oldest first. */
export const readIncidents = (reader: Reader): Promise<Incident[]> => reader.rows<Incident>(statement);
