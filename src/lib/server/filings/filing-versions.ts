import type { FigureTable } from '../../charts/figure.ts';
import { statementDifferences, type StatementDifference } from '../../domain/filed-statements.ts';
import { fill } from '../../text/fill.ts';
import type { Words } from '../../text/words.ts';
import type { FilingContents } from '../questions/filing-statements.ts';
import type { PublicFiling } from '../questions/filings.ts';
import { filedStatements, type WordedStatement } from './filed-statements.ts';
import { filingPeriod, filingReceived } from './filing-list.ts';

/** What changed between two versions that follow each other; without a table, why there is none. */
export interface VersionDifferences {
	title: string;
	table: FigureTable | null;
	why: string | null;
}

/** The filings of the same kind by this vendor under the same law, oldest first. */
export const seriesOf = (filing: PublicFiling, filings: readonly PublicFiling[]): PublicFiling[] =>
	filings
		.filter(
			({ filing_type, jurisdiction }) =>
				filing_type === filing.filing_type && jurisdiction === filing.jurisdiction,
		)
		.toReversed();

/** The filing, the one before it and the one after it in its series: what its page compares. */
export const neighboursOf = (filing: PublicFiling, series: readonly PublicFiling[]): PublicFiling[] => {
	const place = series.findIndex(({ filing_id }) => filing_id === filing.filing_id);
	return series.slice(Math.max(0, place - 1), place + 2);
};

/** "2 (20 June 2022)"; without a version, the period or the day alone. */
const versionName = (words: Words, filing: PublicFiling): string => {
	const when = filingPeriod(words, filing) || filingReceived(words, filing);
	return filing.version === null || filing.period_from !== null
		? when
		: fill(words.text.filings.version_of, { version: filing.version, date: when });
};

/** A column "before" or "after" in which nothing stands is left out: everything was added, or removed. */
const differencesTable = (
	{ text }: Words,
	caption: string,
	differences: readonly StatementDifference<WordedStatement>[],
): FigureTable => {
	const keys = (['subject', 'change', 'before', 'after'] as const).filter(
		(key) =>
			(key !== 'before' && key !== 'after') || differences.some((difference) => difference[key] !== null),
	);
	return {
		caption,
		columns: keys.map((key) => ({ key, label: text.filings[key], is_number: false })),
		rows: differences.map(({ kind, before, after }) => {
			const cells = {
				subject: (after ?? before)?.subject_words ?? '',
				change: text.filings[kind],
				before: before?.value_words ?? '–',
				after: after?.value_words ?? '–',
			};
			return { cells: keys.map((key) => cells[key]), href: null, is_selected: false };
		}),
	};
};

/** How each of these filings differs from the one before it. */
export const versionDifferences = (
	words: Words,
	versions: readonly PublicFiling[],
	contents: FilingContents,
): VersionDifferences[] => {
	const { filings } = words.text;
	return versions.slice(1).map((later, place) => {
		const earlier = versions[place] ?? later;
		const title = fill(filings.differences, {
			earlier: versionName(words, earlier),
			later: versionName(words, later),
		});
		const [old_statements, new_statements] = [earlier, later].map(({ filing_id }) =>
			filedStatements(words, contents, filing_id),
		);
		if (!old_statements?.length || !new_statements?.length) {
			return { title, table: null, why: filings.no_compare };
		}
		const differences = statementDifferences(old_statements, new_statements);
		if (differences.length === 0) return { title, table: null, why: filings.no_differences };
		return { title, table: differencesTable(words, title, differences), why: null };
	});
};
