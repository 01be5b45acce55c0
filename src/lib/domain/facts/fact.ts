import { codesOf, type ClosedSet } from '../closed-set.ts';
import type { Definition, Language } from '../label.ts';
import type { ValueKind } from '../value-kinds.ts';

/** Something that happened to a person, or that was asked, answered or seen. One that is missing is not asserted. */
export interface Fact {
	readonly fact: string;
	readonly value_kind: ValueKind;
	/** The closed set of which the value is a code; null where the value is no code. */
	readonly values: ClosedSet | null;
	/** True where one value may hold several codes, separated by `|`. */
	readonly is_list: boolean;
	/** The column of `complaints` that says the same in short; null where there is none. */
	readonly shorthand_column: string | null;
	readonly label: Readonly<Record<Language, string>>;
	readonly definition: Definition;
}

/** The codes that the value of a fact may take; null where the value is no code. */
export const valueCodes = ({ values }: Pick<Fact, 'values'>): readonly string[] | null =>
	values && codesOf(values);
