import { filingTypes, isFilingType } from '../../domain/filing-types.ts';
import { fill } from '../../text/fill.ts';
import { formatJurisdiction } from '../../text/format.ts';
import type { Words } from '../../text/words.ts';
import type { Context } from '../context.ts';
import {
	readFilingConflicts,
	readFilingContents,
	type FilingConflict,
	type FilingContents,
} from '../questions/filing-statements.ts';
import { readFilings, type PublicFiling } from '../questions/filings.ts';
import { isWebAddress } from '../record.ts';
import {
	filingAddress,
	filingName,
	filingPeriod,
	filingReceived,
	filingTypeLabel,
	listFilings,
	vendorLink,
} from './filing-list.ts';
import { filingTables, itemLists } from './filing-tables.ts';
import { neighboursOf, seriesOf, versionDifferences } from './filing-versions.ts';

const aboutOf = (context: Context, filing: PublicFiling, series: readonly PublicFiling[]) => {
	const { words } = context;
	const { filings } = words.text;
	const { name, href } = vendorLink(context, filing.vendor_id);
	const stated = (term: string, text: string | null, address: string | null = null) =>
		text === null || text === '' ? [] : [{ term, text, href: address }];
	const linked = (term: string, other: PublicFiling | undefined) =>
		other === undefined
			? []
			: stated(
					term,
					fill(filings.received_on, {
						filing: filingName(words, other),
						date: filingReceived(words, other),
					}),
					filingAddress(words, other.filing_id),
				);
	const { document_reference, jurisdiction } = filing;
	return [
		...stated(filings.column.vendor, name, href),
		...stated(filings.kind, filingTypeLabel(words, filing.filing_type)),
		...stated(filings.column.jurisdiction, jurisdiction && formatJurisdiction(words.lang, jurisdiction)),
		...stated(filings.column.period, filingPeriod(words, filing)),
		...stated(filings.column.received_date, filingReceived(words, filing)),
		...stated(filings.column.version, filing.version),
		...stated(
			filings.column.document,
			document_reference,
			isWebAddress(document_reference) ? document_reference : null,
		),
		...linked(
			filings.replaces,
			series.find(({ filing_id }) => filing_id === filing.supersedes),
		),
		...linked(
			filings.replaced_by,
			series.find(({ supersedes }) => supersedes === filing.filing_id),
		),
	];
};

const conflictsOf = ({ lang }: Words, conflicts: readonly FilingConflict[]) =>
	conflicts.map((conflict) => ({
		reason: conflict[`reason_${lang}`],
		filed_value: conflict.filed_value,
		observed_value: conflict.observed_value,
	}));

const contentsOf = (contents: FilingContents, filing_id: string): FilingContents => ({
	metrics: contents.metrics.filter((row) => row.filing_id === filing_id),
	sources: contents.sources.filter((row) => row.filing_id === filing_id),
	retention: contents.retention.filter((row) => row.filing_id === filing_id),
	items: contents.items.filter((row) => row.filing_id === filing_id),
});

/** Everything on the page of one public filing, or null when there is no such filing. */
export const readFilingPage = async (context: Context, filing_id: string) => {
	const { reader, words } = context;
	const { lang, text } = words;
	const [filing] = (await readFilings(reader, { filing_id })).filings;
	if (!filing) return null;
	const { vendor_id, filing_type } = filing;
	const { filings: same_kind } = await readFilings(reader, { vendor_id, filing_type });
	const series = seriesOf(filing, same_kind);
	const neighbours = neighboursOf(filing, series);
	const [contents, conflicts] = await Promise.all([
		readFilingContents(
			reader,
			neighbours.map((one) => one.filing_id),
		),
		readFilingConflicts(reader, filing_id),
	]);
	const own = contentsOf(contents, filing_id);
	const vendor = vendorLink(context, vendor_id);
	const is_replaced = series.some(({ supersedes }) => supersedes === filing_id);
	const definition = isFilingType(filing_type) ? filingTypes[filing_type].definition[lang] : null;
	return {
		title: fill(text.filings.of_vendor, { vendor: vendor.name, filing: filingName(words, filing) }),
		note: vendor.note,
		lead: vendor.note === null ? definition : [definition, text.filings.fictional].join(' '),
		about: aboutOf(context, filing, series),
		conflicts: conflictsOf(words, conflicts),
		no_conflicts: is_replaced ? text.filings.not_judged : text.filings.no_conflicts,
		tables: filingTables(words, own),
		items: itemLists(words, own.items),
		versions:
			series.length > 1
				? listFilings(context, series, { has_vendor: false }).map((row) => ({
						...row,
						is_selected: row.filing_id === filing_id,
					}))
				: [],
		differences: versionDifferences(words, neighbours, contents),
	};
};
