import type { DataSourceCode } from '../../src/lib/domain/data-sources/index.ts';
import type { ViolationTypeCode } from '../../src/lib/domain/violation-types/index.ts';

/** Terms that say less than others of the same text: the name of a network stands for its public side, unless more is said of it. */
const sourcesThatSayMore: Partial<Record<DataSourceCode, DataSourceCode[]>> = {
	'LI-PUB': ['LI-MEM', 'LI-RES', 'LI-1P', 'USR-NET'],
	'LI-MEM': ['LI-RES'],
	'IG-POST': ['IG-STORY', 'IG-LOC'],
	'REG-OTH': ['REG-CO'],
	'WEB-CRAWL': ['DIR', 'REG-CO', 'CODE'],
	CRM: ['CUST'],
};

const typesThatSayMore: Partial<Record<ViolationTypeCode, ViolationTypeCode[]>> = {
	'ERA-REF': ['ERA-BACK'],
	'OBJ-GEN': ['OBJ-MKT'],
	'ACC-NONE': ['ACC-LATE'],
	'NOT-NONE': ['NOT-LATE'],
	'RET-LONG': ['RET-ROLL', 'RET-UNDF'],
};

const thatSayMore: Readonly<Record<string, readonly string[] | undefined>> = {
	...sourcesThatSayMore,
	...typesThatSayMore,
};

/** Whether other terms of the text say what this one says, and more. */
export const isSaidBetter = (term: string, terms: ReadonlySet<string>): boolean =>
	thatSayMore[term]?.some((other) => terms.has(other)) ?? false;
