import type { FigureTable } from '../../charts/figure.ts';
import { filingItemKinds } from '../../domain/filing-item-kinds.ts';
import { filingMetrics } from '../../domain/filing-metrics.ts';
import { filingRights } from '../../domain/filing-rights.ts';
import { noticeItems } from '../../domain/notice-items.ts';
import { fill } from '../../text/fill.ts';
import { isDataSource } from '../../domain/data-sources/index.ts';
import { dataCategoryWords, figureWords, itemKindWords, itemWords } from '../../text/filing-words.ts';
import { formatCountry, formatDate } from '../../text/format.ts';
import type { Words } from '../../text/words.ts';
import type { FilingContents, FilingMetric } from '../questions/filing-statements.ts';
import {
	denialReasonLabel,
	joined,
	keptWords,
	metricLabel,
	rightLabel,
	shareWords,
	sourceLabel,
	startEventLabel,
} from './filed-statements.ts';

interface Column {
	key: string;
	label: string;
	is_number?: boolean;
}
type Row = { cells: (string | null)[]; href?: string | null };

/** A table of one filing; columns in which nothing is stated are left out, and an empty table is null. */
const tableOf = (caption: string, columns: readonly Column[], rows: readonly Row[]): FigureTable | null => {
	const used = columns.map((_, place) => rows.some(({ cells }) => (cells[place] ?? '') !== ''));
	const pick = <Entry>(entries: readonly Entry[]) => entries.filter((_, place) => used[place]);
	if (rows.length === 0) return null;
	return {
		caption,
		columns: pick(columns).map(({ key, label, is_number = false }) => ({ key, label, is_number })),
		rows: rows.map(({ cells, href = null }) => ({
			cells: pick(cells).map((cell) => cell ?? ''),
			href,
			is_selected: false,
		})),
	};
};

const LAST = 99;

/** The place of a code in its vocabulary; codes of no vocabulary come last. */
const placeIn = (vocabulary: object, code: string): number => {
	const place = Object.keys(vocabulary).indexOf(code);
	return place < 0 ? LAST : place;
};

/** The items of one filing: each kind once, with everything said about it, both in the order of their vocabulary. */
export const itemLists = (
	words: Words,
	items: FilingContents['items'],
): { term: string; texts: string[] }[] => {
	const ordered = items.toSorted(
		(one, other) =>
			placeIn(filingItemKinds, one.item) - placeIn(filingItemKinds, other.item) ||
			placeIn(noticeItems, one.value) - placeIn(noticeItems, other.value),
	);
	return [...Map.groupBy(ordered, ({ item }) => item)].map(([item, rows]) => ({
		term: itemKindWords(words, item),
		texts: rows.map((row) =>
			joined([
				itemWords(words, item, row.value),
				row.country && formatCountry(words.lang, row.country),
				row.page && fill(words.text.filings.on_page, { page: row.page }),
			]),
		),
	}));
};

/** Figures stand together by right, those of no right first. */
const figureOrder = ({ metric, right }: FilingMetric): number =>
	(right === null ? 0 : 100 * (1 + placeIn(filingRights, right))) + placeIn(filingMetrics, metric);

/** The figures, sources and periods that one filing states, a table each. */
export const filingTables = (
	words: Words,
	contents: FilingContents,
): { title: string; table: FigureTable }[] => {
	const { lang, text } = words;
	const { filings } = text;
	const day = (date: string | null) => date && formatDate(lang, date);
	const country = (code: string | null) => code && formatCountry(lang, code);
	const columns = (...keys: (keyof typeof filings)[]): Column[] =>
		keys.map((key) => ({ key, label: String(filings[key]) }));
	const tables = [
		tableOf(
			filings.metrics,
			columns('metric', 'right', 'value', 'denial_reason', 'as_of', 'note'),
			contents.metrics
				.toSorted((one, other) => figureOrder(one) - figureOrder(other))
				.map((row) => ({
					cells: [
						metricLabel(words, row.metric),
						rightLabel(words, row.right),
						figureWords(words, row),
						denialReasonLabel(words, row.denial_reason),
						day(row.as_of),
						row.note,
					],
				})),
		),
		tableOf(
			filings.sources,
			columns('source', 'named_party', 'country', 'share', 'since', 'until'),
			contents.sources.map((row) => ({
				cells: [
					sourceLabel(words, row.source_code),
					row.named_party,
					country(row.country),
					shareWords(words, row),
					day(row.since),
					day(row.until),
				],
				href: isDataSource(row.source_code) ? `/${lang}/data-sources/${row.source_code}` : null,
			})),
		),
		tableOf(
			filings.retention,
			columns('data_category', 'duration', 'start_event', 'auto_renew', 'justification'),
			contents.retention.map((row) => ({
				cells: [
					dataCategoryWords(words, row.data_category),
					keptWords(words, row),
					startEventLabel(words, row.start_event),
					row.auto_renew === null ? null : filings[row.auto_renew ? 'yes' : 'no'],
					row.justification,
				],
			})),
		),
	];
	return tables.filter((table) => table !== null).map((table) => ({ title: table.caption, table }));
};
