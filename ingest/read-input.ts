import type { InputTableName } from '../src/lib/domain/input-tables.ts';
import type { Mapping } from './mapping/mapping.ts';
import type { Progress } from './progress.ts';
import type { DamagedRecord, SourceFile } from './readers/source-file.ts';

/** What one file gave to one table. For its first table `rows_read` counts records and damaged pieces alike, else rows made. */
export interface ReadInput {
	/**
	 * One number a row that a record can give to the table, so that number and line tell a row. A wide file has as many as columns;
	 * the first always exists.
	 */
	input_ids: number[];
	path: string;
	sha256: string;
	profile: string;
	table: InputTableName;
	encoding: string;
	dialect: string;
	reader: 'bulk' | 'streaming';
	rows_read: number;
	columns_not_read: string[];
	unmapped_values: Record<string, number>;
	damaged: DamagedRecord[];
	/** Whether what the file lacks was withdrawn. */
	is_full: boolean;
	/** ISO day of the publisher's export, where it is declared. */
	exported_date: string | null;
	/** The authority that is meant where a row names none. */
	authority: string | null;
	/** The place among versions of an input that comes again, or null for its own. */
	precedence: number | null;
	/** Whether these are rows that were held back before. */
	is_retried: boolean;
	/** Opens the file once more, where it was read record by record. */
	readAgain: (() => Promise<SourceFile>) | null;
}

export interface Reading {
	offered: Mapping[];
	authority: string | null;
	is_full: boolean;
	exported_date: string | null;
	pseudonym_key: Uint8Array;
	progress: Progress;
}
