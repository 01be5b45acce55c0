import { LIST, VARCHAR } from '@duckdb/node-api';
import { publicTables, type CountDimension, type TableId } from '../../question/public-tables.ts';
import type { Reader } from '../database.ts';
import { listOf } from './list-of.ts';
import statement from './cells.sql?raw';

/** A published cell; a dimension that its table does not have is null. */
export type Cell = Record<CountDimension, string | null> & { period: string; count: number };

/** The values that dimensions are held at; a table's other dimensions are held at their totals. */
export type Held = Partial<Record<CountDimension, string>>;

export interface CellFilter {
	table_id: TableId;
	/** 2024Q1 or 2024, as the table has them. */
	periods: string[];
	held: Held;
	/** Dimensions that may have any value. */
	free: readonly CountDimension[];
}

/** The cells that stand in the table. A cell that is absent shows 0. */
export const readCells = (reader: Reader, { table_id, periods, held, free }: CellFilter): Promise<Cell[]> => {
	const dimensions = publicTables.find((table) => table.table_id === table_id)?.dimensions ?? [];
	const valuesOf = (dimension: CountDimension) => {
		const is_any = free.includes(dimension) || !dimensions.includes(dimension);
		return listOf(is_any ? [] : [held[dimension] ?? 'all']);
	};
	const lists = {
		periods: listOf(periods),
		vendors: valuesOf('vendor'),
		data_sources: valuesOf('data_source'),
		violation_types: valuesOf('violation_type'),
		violation_groups: valuesOf('violation_group'),
		complainant_countries: valuesOf('complainant_country'),
		kinds: valuesOf('kind'),
		outcomes: valuesOf('outcome'),
		waiting_bands: valuesOf('waiting_band'),
	};
	const types = Object.fromEntries(Object.keys(lists).map((name) => [name, LIST(VARCHAR)]));
	return reader.rows<Cell>(statement, { table_id, ...lists }, { table_id: VARCHAR, ...types });
};
