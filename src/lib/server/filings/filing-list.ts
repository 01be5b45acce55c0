import { filingTypes, isFilingType } from '../../domain/filing-types.ts';
import { fill } from '../../text/fill.ts';
import { formatDate, formatJurisdiction, formatPartialDate } from '../../text/format.ts';
import { plural } from '../../text/plural.ts';
import { nameOf, type Words } from '../../text/words.ts';
import type { Context } from '../context.ts';
import type { PublicFiling } from '../questions/filings.ts';

/** A filing as a list prints it; empty where nothing is stated. */
export interface ListedFiling {
	filing_id: string;
	href: string;
	filing: string;
	/** Where the document is kept, in the words of whoever loaded it. */
	document: string;
	/** Null in a list of one vendor. */
	vendor: { href: string; name: string; note: string | null } | null;
	jurisdiction: string;
	period: string;
	received: string;
	version: string;
	/** How many points do not add up; null for none. */
	conflicts: string | null;
	is_selected: boolean;
}

export const filingTypeLabel = (words: Words, filing_type: string): string =>
	isFilingType(filing_type) ? filingTypes[filing_type].label[words.lang] : filing_type;

export const filingAddress = ({ lang }: Words, filing_id: string): string =>
	`/${lang}/filings/${encodeURIComponent(filing_id)}`;

/** The period that the filing covers, or empty: "2025" where it is a year. */
export const filingPeriod = ({ lang }: Words, { period_from, period_until }: PublicFiling): string => {
	if (period_from !== null && period_until !== null) {
		return formatPartialDate(lang, period_from, period_until);
	}
	const date = period_from ?? period_until;
	return date === null ? '' : formatDate(lang, date);
};

/** "Privacy notice, version 2", "California registration, 2025": a first version of a period goes by its period. */
export const filingName = (words: Words, filing: PublicFiling): string => {
	const { version } = filing;
	const period = filingPeriod(words, filing);
	const name = [filingTypeLabel(words, filing.filing_type), period].filter((part) => part !== '').join(', ');
	return version === null || (version === '1' && period !== '')
		? name
		: fill(words.text.filings.with_version, { filing: name, version });
};

export const filingReceived = ({ lang, text }: Words, { received_date }: PublicFiling): string =>
	received_date === null ? text.filings.not_received : formatDate(lang, received_date);

export const vendorLink = ({ words, vendors }: Context, vendor_id: string) => {
	const is_fictional = vendors.some((vendor) => vendor.vendor_id === vendor_id && vendor.is_fictional);
	return {
		href: `/${words.lang}/vendors/${encodeURIComponent(vendor_id)}`,
		name: nameOf(words, 'vendor', vendor_id),
		note: is_fictional ? words.text.vendors.fictional : null,
	};
};

/** Filings as rows, in their order. */
export const listFilings = (
	context: Context,
	filings: readonly PublicFiling[],
	{ has_vendor }: { has_vendor: boolean },
): ListedFiling[] => {
	const { words } = context;
	const { lang, text } = words;
	return filings.map((filing) => ({
		filing_id: filing.filing_id,
		href: filingAddress(words, filing.filing_id),
		filing: filingTypeLabel(words, filing.filing_type),
		document: filing.document_reference ?? '',
		vendor: has_vendor ? vendorLink(context, filing.vendor_id) : null,
		jurisdiction: filing.jurisdiction === null ? '' : formatJurisdiction(lang, filing.jurisdiction),
		period: filingPeriod(words, filing),
		received: filingReceived(words, filing),
		version: filing.version ?? '',
		conflicts: filing.conflict_count > 0 ? plural(lang, text.filings.points, filing.conflict_count) : null,
		is_selected: false,
	}));
};
