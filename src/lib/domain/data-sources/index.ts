import { codesOf, guardOf } from '../closed-set.ts';
import { broker } from './broker.ts';
import { business } from './business.ts';
import type { DataSource } from './data-source.ts';
import { derived } from './derived.ts';
import { device } from './device.ts';
import { breach } from './breach.ts';
import { register } from './register.ts';
import { social } from './social.ts';
import { unknown } from './unknown.ts';
import { user } from './user.ts';
import { web } from './web.ts';

export type { DataSource } from './data-source.ts';
export { dataSourceParents, isDataSourceParent, type DataSourceParentCode } from './data-source-parents.ts';
export {
	isSpecialCategoryRisk,
	specialCategoryRisks,
	type SpecialCategoryRisk,
} from './special-category-risks.ts';

const byParent = {
	...social,
	...register,
	...user,
	...broker,
	...business,
	...web,
	...derived,
	...device,
	...breach,
	...unknown,
};

export type DataSourceCode = keyof typeof byParent;

/** All data sources, keyed by code, parent after parent. */
export const dataSources: Readonly<Record<DataSourceCode, DataSource>> = byParent;

/** The codes in the order of `dataSources`. */
export const dataSourceCodes = codesOf(dataSources);

export const isDataSource = guardOf(dataSources);
