import { isProductForm, productForms } from '../domain/product-forms.ts';
import { formatCountry, formatDate, formatNumber } from '../text/format.ts';
import { fill } from '../text/fill.ts';
import type { Words } from '../text/words.ts';
import type { Context } from './context.ts';
import { groupStatements } from './conflicts.ts';
import { dossierSections } from './dossier.ts';
import { assertionTimeline } from './figures/timelines.ts';
import { filingsAddress } from './filings/asked-filings.ts';
import { listFilings } from './filings/filing-list.ts';
import { readAssertions } from './questions/assertions.ts';
import { readFilings } from './questions/filings.ts';
import { readVendorReplies } from './questions/vendor-replies.ts';
import type { Vendor } from './questions/vendors.ts';
import { documentCitation, isWebAddress, readCiting, statementOf, type Citing } from './record.ts';

/** Complaints are counted under the vendor's name. */
export const hasCounts = ({ named_from }: Vendor): boolean => named_from !== null;

const aboutOf = ({ words, names }: Citing, vendor: Vendor) => {
	const { vendor: text, vendors } = words.text;
	const or_unknown = (value: string | null) => value ?? vendors.unknown;
	const form = vendor.product_form;
	return [
		{ term: text.legal_name, text: or_unknown(vendor.legal_name) },
		{
			term: text.country,
			text: vendor.country ? formatCountry(words.lang, vendor.country) : vendors.unknown,
		},
		{
			term: text.corporate_group,
			text: or_unknown(names.get(vendor.corporate_group ?? '') ?? vendor.corporate_group),
		},
		{
			term: text.product_form,
			text: form && isProductForm(form) ? productForms[form].label[words.lang] : vendors.unknown,
		},
		{
			term: text.website,
			text: or_unknown(vendor.website),
			href: isWebAddress(vendor.website) ? vendor.website : null,
		},
	];
};

const namingOf = ({ words }: Context, vendor: Vendor) => {
	const { vendor: text } = words.text;
	const dated = (term: string, date: string | null) =>
		date === null ? [] : [{ term, text: formatDate(words.lang, date) }];
	return [
		{ term: text.naming, text: text[vendor.naming_basis] },
		...dated(text.hearing_date, vendor.hearing_date),
		...dated(text.naming_date, vendor.naming_date),
		...dated(text.named_from, vendor.named_from),
	];
};

/** As many filings as the page shows; the others are a link away. */
const MOST_LISTED = 10;

/** The vendor's newest filings; null when there is none. */
const filingsOf = async (context: Context, vendor_id: string) => {
	const { words, reader } = context;
	const { lang, text } = words;
	const { filings, total } = await readFilings(reader, { vendor_id });
	if (filings.length === 0) return { filings, listed: null };
	const shown = filings.slice(0, MOST_LISTED);
	return {
		filings,
		listed: {
			rows: listFilings(context, shown, { has_vendor: false }),
			words: text.filings.column,
			all: {
				href: filingsAddress(lang, { vendor: vendor_id }),
				text:
					total > shown.length
						? fill(text.vendor.newest_filings, {
								count: formatNumber(lang, total),
								shown: formatNumber(lang, shown.length),
							})
						: text.vendor.all_filings,
			},
		},
	};
};

/** What the page rests on: only a vendor without counts can be said to have none. */
const leadOf = ({ text }: Words, vendor: Vendor): string => {
	if (vendor.is_fictional) return text.vendor.lead_fictional;
	return hasCounts(vendor) ? text.vendor.lead_counted : text.vendor.lead_record;
};

/** Everything on a vendor's page that is no count: who it is, why it is named, what is said, filed and replied. */
export const readVendorPage = async (context: Context, vendor: Vendor) => {
	const { reader, words } = context;
	const { vendor_id } = vendor;
	const [citing, assertions, { filings, listed }, replies] = await Promise.all([
		readCiting(reader, words),
		readAssertions(reader, { entity_id: vendor_id }),
		filingsOf(context, vendor_id),
		readVendorReplies(reader, vendor_id),
	]);
	// A reply at the hearing has a section of its own.
	const stated = assertions.filter(({ attribute }) => attribute !== 'reply' || replies.length === 0);
	const groups = groupStatements(stated.map((assertion) => statementOf(citing, assertion)));
	const timeline = assertionTimeline(context, citing, { kind: 'vendor', id: vendor_id }, assertions, filings);
	return {
		about: aboutOf(citing, vendor),
		naming: namingOf(context, vendor),
		lead: leadOf(words, vendor),
		parts: dossierSections(words, groups),
		timeline: timeline.drawing ? timeline : null,
		filings: listed,
		is_heard: vendor.hearing_date !== null,
		replies: replies.map((reply) => ({
			date_label:
				reply.reply_date === null ? words.text.record.undated : formatDate(words.lang, reply.reply_date),
			text: reply[`text_${words.lang}`],
			about: null,
			citation: documentCitation(citing, reply.document, vendor.name),
		})),
	};
};
