import type { Definition } from '../label.ts';
import type { ValueKind } from '../value-kinds.ts';

export interface InputColumn {
	/** The header in CSV, the key in JSONL, the column in Parquet. */
	readonly name: string;
	readonly value_kind: ValueKind;
	/** The codes that the column may hold; null where it holds no code, or codes of a standard that the definition names. */
	readonly codes: readonly string[] | null;
	/** True where one cell may hold several values, separated by `|`. */
	readonly is_list: boolean;
	/** True where a row without a value goes to quarantine. */
	readonly is_required: boolean;
	readonly definition: Definition;
}

/** A file of the native input. */
export interface InputTable {
	readonly definition: Definition;
	readonly columns: readonly InputColumn[];
}
