import { assertionAttributes } from '../domain/assertion-attributes.ts';
import { codesOf } from '../domain/closed-set.ts';
import type { Statement } from './record.ts';

/** Statements that differ, side by side; or one that stands by itself. */
export interface StatementGroup {
	statements: Statement[];
	is_conflict: boolean;
}

/** Everything that one statement differs from, directly or through others, in the order of the statements. */
const reachOf = (start: Statement, statements: readonly Statement[]): Statement[] => {
	const reached = new Set([start]);
	for (const statement of reached) {
		const { assertion_id, contradicts } = statement;
		for (const other of statements) {
			if (contradicts.includes(other.assertion_id) || other.contradicts.includes(assertion_id))
				reached.add(other);
		}
	}
	return statements.filter((statement) => reached.has(statement));
};

/** Puts statements that contradict each other together, whatever they are about; the order is else kept. */
export const groupStatements = (statements: readonly Statement[]): StatementGroup[] => {
	const groups: StatementGroup[] = [];
	const placed = new Set<Statement>();
	for (const statement of statements) {
		if (placed.has(statement)) continue;
		const group = reachOf(statement, statements);
		for (const member of group) placed.add(member);
		groups.push({ statements: group, is_conflict: group.length > 1 });
	}
	return groups;
};

/** A heading and what is said under it. */
export interface StatementSection {
	attribute: string;
	groups: StatementGroup[];
}

/** By attribute, in the order of the vocabulary; a conflict stands with its first statement. */
export const sectionStatements = (statements: readonly Statement[]): StatementSection[] =>
	sectionGroups(groupStatements(statements));

/** The same for statements that are grouped already. */
export const sectionGroups = (groups: readonly StatementGroup[]): StatementSection[] => {
	const used = new Set(groups.map((group) => group.statements[0]?.attribute ?? ''));
	const attributes = codesOf(assertionAttributes).filter((attribute) => used.has(attribute));
	return attributes.map((attribute) => ({
		attribute,
		groups: groups.filter((group) => group.statements[0]?.attribute === attribute),
	}));
};
