/** The dimensions of the public tables; each holds totals as the value `all`. */
export const countDimensions = [
	'vendor',
	'data_source',
	'violation_type',
	'violation_group',
	'complainant_country',
	'kind',
	'outcome',
	'waiting_band',
] as const;
export type CountDimension = (typeof countDimensions)[number];

export type TableId = 'T1' | 'T2' | 'T3' | 'T4' | 'T5' | 'T6' | 'T7' | 'T8' | 'T9';
export type PeriodType = 'quarter' | 'year';

interface PublicTable {
	table_id: TableId;
	dimensions: readonly CountDimension[];
	period_type: PeriodType;
}

/** The fixed list of tables, and nothing else, is public: free filters would undo the rounding. */
export const publicTables: readonly PublicTable[] = [
	{ table_id: 'T1', dimensions: ['vendor'], period_type: 'quarter' },
	{ table_id: 'T2', dimensions: ['vendor', 'violation_type'], period_type: 'year' },
	{ table_id: 'T3', dimensions: ['vendor', 'data_source'], period_type: 'year' },
	{ table_id: 'T4', dimensions: ['violation_type'], period_type: 'quarter' },
	{ table_id: 'T5', dimensions: ['data_source'], period_type: 'quarter' },
	{ table_id: 'T6', dimensions: ['violation_type', 'data_source'], period_type: 'year' },
	{ table_id: 'T7', dimensions: ['complainant_country', 'violation_group'], period_type: 'year' },
	{ table_id: 'T8', dimensions: ['kind', 'outcome'], period_type: 'quarter' },
	{ table_id: 'T9', dimensions: ['violation_group', 'waiting_band'], period_type: 'year' },
];

/** The first table that holds all these dimensions by this kind of period, if one does. */
export const tableFor = (
	dimensions: readonly CountDimension[],
	period_type: PeriodType,
): PublicTable | undefined =>
	publicTables.find(
		(table) =>
			table.period_type === period_type &&
			dimensions.every((dimension) => table.dimensions.includes(dimension)),
	);
