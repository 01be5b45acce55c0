import type { Language } from '../../domain/label.ts';
import type { Reader } from '../database.ts';
import statement from './rules.sql?raw';

type InWords = Record<`${'why' | 'proves' | 'refutes'}_${Language}`, string>;

export interface StatedRule extends InWords {
	rule_id: string;
	law: string;
}

/** The rules that compute a violation type; none where a person decides. */
export const readRules = (reader: Reader, violation_type: string): Promise<StatedRule[]> =>
	reader.rows<StatedRule>(statement, { violation_type });
