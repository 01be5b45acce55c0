/** One thing that a filing states. Both texts are compared letter by letter, so they are codes rather than words. */
export interface FiledStatement {
	/** What it is about: a figure for a right, a source, a kind of data, a kind of item. */
	subject: string;
	/** What is said about it. One subject may have several values, each a statement. */
	value: string;
}

/** What is different in the later version. `before` is null for what was added, `after` for what was removed. */
export type StatementDifference<Statement extends FiledStatement> =
	| { kind: 'added'; before: null; after: Statement }
	| { kind: 'removed'; before: Statement; after: null }
	| { kind: 'changed'; before: Statement; after: Statement };

/** The statements by subject, each value once. */
const bySubject = <Statement extends FiledStatement>(statements: readonly Statement[]) => {
	const subjects = new Map<string, Map<string, Statement>>();
	for (const statement of statements) {
		const values = subjects.get(statement.subject) ?? new Map<string, Statement>();
		if (!values.has(statement.value)) values.set(statement.value, statement);
		subjects.set(statement.subject, values);
	}
	return subjects;
};

/**
 * How two versions of one document differ. A subject with one value in each version and another one in the later is
 * changed; of subjects with several values, values are added and removed. In the order of the later version; subjects
 * that only the earlier one has come last.
 */
export const statementDifferences = <Statement extends FiledStatement>(
	earlier: readonly Statement[],
	later: readonly Statement[],
): StatementDifference<Statement>[] => {
	const [old_subjects, new_subjects] = [bySubject(earlier), bySubject(later)];
	const subjects = new Set([...new_subjects.keys(), ...old_subjects.keys()]);
	return [...subjects].flatMap((subject): StatementDifference<Statement>[] => {
		const old_values = old_subjects.get(subject) ?? new Map<string, Statement>();
		const new_values = new_subjects.get(subject) ?? new Map<string, Statement>();
		const removed = [...old_values.values()].filter(({ value }) => !new_values.has(value));
		const added = [...new_values.values()].filter(({ value }) => !old_values.has(value));
		const [before, after] = [removed[0], added[0]];
		if (before && after && old_values.size === 1 && new_values.size === 1) {
			return [{ kind: 'changed', before, after }];
		}
		return [
			...added.map((statement) => ({ kind: 'added', before: null, after: statement }) as const),
			...removed.map((statement) => ({ kind: 'removed', before: statement, after: null }) as const),
		];
	});
};
