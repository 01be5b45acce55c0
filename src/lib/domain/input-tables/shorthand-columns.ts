import { facts } from '../facts.ts';
import type { InputColumn } from './input-table.ts';

/** The columns of `complaints` that stand for a fact; a row of the table `facts` says the same at greater length. */
export const shorthandColumns: readonly InputColumn[] = Object.values(facts).flatMap(
	({ shorthand_column, value_kind, codes, is_list, definition }) =>
		shorthand_column === null
			? []
			: [{ name: shorthand_column, value_kind, codes, is_list, is_required: false, definition }],
);
