import { dataSources, isDataSource } from '../../domain/data-sources/index.ts';
import type { FiledStatement } from '../../domain/filed-statements.ts';
import { filingMetrics, isFilingMetric } from '../../domain/filing-metrics.ts';
import { denialReasons, isDenialReason } from '../../domain/denial-reasons.ts';
import { filingRights, isFilingRight } from '../../domain/filing-rights.ts';
import { isRetentionStartEvent, retentionStartEvents } from '../../domain/retention-start-events.ts';
import { durationWords } from '../../text/duration-words.ts';
import { dataCategoryWords, figureWords, itemKindWords, itemWords } from '../../text/filing-words.ts';
import { fill } from '../../text/fill.ts';
import { formatCountry, formatDate, formatNumber } from '../../text/format.ts';
import type { Words } from '../../text/words.ts';
import type {
	FilingContents,
	FilingItem,
	FilingMetric,
	FilingRetention,
	FilingSource,
} from '../questions/filing-statements.ts';

/** A statement that can be compared by its codes and printed in words. */
export interface WordedStatement extends FiledStatement {
	subject_words: string;
	value_words: string;
}

/** Texts that are there, joined. */
export const joined = (parts: readonly (string | null)[], by = ', '): string =>
	parts.filter((part) => part !== null && part !== '').join(by);

export const metricLabel = ({ lang }: Words, metric: string): string =>
	isFilingMetric(metric) ? filingMetrics[metric].label[lang] : metric;
export const rightLabel = ({ lang }: Words, right: string | null): string | null =>
	right !== null && isFilingRight(right) ? filingRights[right].label[lang] : right;
export const denialReasonLabel = ({ lang }: Words, reason: string | null): string | null =>
	reason !== null && isDenialReason(reason) ? denialReasons[reason].label[lang] : reason;
export const sourceLabel = ({ lang }: Words, source_code: string): string =>
	isDataSource(source_code) ? dataSources[source_code].label[lang] : source_code;
export const startEventLabel = ({ lang }: Words, event: string | null): string | null =>
	event !== null && isRetentionStartEvent(event) ? retentionStartEvents[event].label[lang] : event;
export const shareWords = ({ lang, text }: Words, { share_pct }: FilingSource): string | null =>
	share_pct === null ? null : fill(text.filings.percent, { count: formatNumber(lang, share_pct) });
export const keptWords = ({ lang, text }: Words, { period_iso8601 }: FilingRetention): string =>
	period_iso8601 === null ? text.filings.no_duration : durationWords(lang, period_iso8601);

const ofMetric = (words: Words, row: FilingMetric, note: string | null): WordedStatement => ({
	subject: JSON.stringify(['metric', row.metric, row.right, row.denial_reason, note]),
	subject_words: joined([
		metricLabel(words, row.metric),
		rightLabel(words, row.right),
		denialReasonLabel(words, row.denial_reason),
		note,
	]),
	value: JSON.stringify([row.comparator ?? '=', row.value, row.lo, row.hi, row.unit]),
	value_words: figureWords(words, row),
});

const isSameFigure = (one: FilingMetric, other: FilingMetric) =>
	one.filing_id === other.filing_id &&
	one.metric === other.metric &&
	one.right === other.right &&
	one.denial_reason === other.denial_reason;

const ofSource = (words: Words, row: FilingSource): WordedStatement => {
	const { lang, text } = words;
	const dated = (term: string, date: string | null) => date && `${term} ${formatDate(lang, date)}`;
	return {
		subject: JSON.stringify(['source', row.source_code, row.named_party, row.country]),
		subject_words: joined([
			`${text.filings.source}: ${sourceLabel(words, row.source_code)}`,
			row.named_party,
			row.country && formatCountry(lang, row.country),
		]),
		value: JSON.stringify([row.share_pct, row.since, row.until]),
		value_words:
			joined([
				shareWords(words, row),
				dated(text.filings.since.toLowerCase(), row.since),
				dated(text.filings.until.toLowerCase(), row.until),
			]) || text.filings.stated,
	};
};

const ofRetention = (words: Words, row: FilingRetention): WordedStatement => ({
	subject: JSON.stringify(['retention', row.data_category]),
	subject_words: `${words.text.filings.duration}: ${dataCategoryWords(words, row.data_category)}`,
	value: JSON.stringify([row.period_iso8601, row.start_event, row.auto_renew]),
	value_words: joined([
		keptWords(words, row),
		row.start_event &&
			`${words.text.filings.start_event.toLowerCase()}: ${startEventLabel(words, row.start_event)}`,
		row.auto_renew ? words.text.filings.auto_renew.toLowerCase() : null,
	]),
});

const ofItem = (words: Words, row: FilingItem): WordedStatement => ({
	subject: JSON.stringify(['item', row.item]),
	subject_words: itemKindWords(words, row.item),
	value: JSON.stringify([row.value, row.country]),
	value_words: joined([
		itemWords(words, row.item, row.value),
		row.country && formatCountry(words.lang, row.country),
	]),
});

/** All that a filing states, each statement by itself. */
export const filedStatements = (
	words: Words,
	{ metrics, sources, retention, items }: FilingContents,
	filing_id: string,
): WordedStatement[] => {
	const isOf = (row: { filing_id: string }) => row.filing_id === filing_id;
	// A register may count two kinds of request under one right, told apart by their note alone.
	const has_kinds = metrics.some((one) => metrics.some((other) => other !== one && isSameFigure(one, other)));
	return [
		...metrics.filter(isOf).map((row) => ofMetric(words, row, has_kinds ? row.note : null)),
		...sources.filter(isOf).map((row) => ofSource(words, row)),
		...retention.filter(isOf).map((row) => ofRetention(words, row)),
		...items.filter(isOf).map((row) => ofItem(words, row)),
	];
};
