import type { RespondentRole } from '../respondent-roles.ts';
import type { ViolationTypeCode } from './index.ts';

/** Whose act a violation type is where a complaint names who acted in that role; otherwise, as all other types, the collector's. */
export const actingRoles = {
	'MKT-UNSO': 'contacting_party',
	'OBJ-MKT': 'contacting_party',
} as const satisfies Partial<Record<ViolationTypeCode, RespondentRole>>;
