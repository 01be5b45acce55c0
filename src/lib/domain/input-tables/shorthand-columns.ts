import { facts, valueCodes } from '../facts.ts';
import type { InputColumn } from './input-table.ts';

/** The columns of `complaints` that stand for a fact; a row of the table `facts` says the same at greater length. */
export const shorthandColumns: readonly InputColumn[] = Object.values(facts).flatMap(
	({ shorthand_column, value_kind, values, is_list, definition }) =>
		shorthand_column === null
			? []
			: [
					{
						name: shorthand_column,
						value_kind,
						codes: valueCodes({ values }),
						is_list,
						is_required: false,
						definition,
					},
				],
);
