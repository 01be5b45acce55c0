import type { Definition, Label } from './label.ts';

/** A member of a closed set; a definition only where the label does not say enough. */
export interface Term {
	readonly label: Label;
	readonly definition?: Definition;
}

/** A closed set of codes: the keys are the codes that travel through files, SQL, exports and addresses. */
export type ClosedSet = Readonly<Record<string, Term>>;

/** The codes of a closed set, in the order of declaration. */
export const codesOf = <Members extends object>(members: Members) =>
	Object.keys(members) as Extract<keyof Members, string>[];

/** Makes the function that tells whether a text is a code of the set; case matters. */
export const guardOf =
	<Members extends object>(members: Members) =>
	(text: string): text is Extract<keyof Members, string> =>
		Object.hasOwn(members, text);
