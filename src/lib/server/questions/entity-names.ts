import type { Reader } from '../database.ts';
import statement from './entity-names.sql?raw';

/** Names by entity_id, for whoever asserts or is spoken of. */
export const readEntityNames = async (reader: Reader): Promise<Map<string, string>> => {
	const names = await reader.rows<{ entity_id: string; name: string }>(statement);
	return new Map(names.map(({ entity_id, name }) => [entity_id, name]));
};
