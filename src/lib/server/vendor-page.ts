import { filingTypes, isFilingType } from '../domain/filing-types.ts';
import { isProductForm, productForms } from '../domain/product-forms.ts';
import { formatCountry, formatDate } from '../text/format.ts';
import type { Words } from '../text/words.ts';
import type { Context } from './context.ts';
import { sectionStatements } from './conflicts.ts';
import { assertionTimeline } from './figures/timelines.ts';
import { readAssertions } from './questions/assertions.ts';
import { readFilings, type PublicFiling } from './questions/filings.ts';
import { readVendorReplies } from './questions/vendor-replies.ts';
import type { Vendor } from './questions/vendors.ts';
import {
	attributeLabel,
	documentCitation,
	isWebAddress,
	readCiting,
	statementOf,
	type Citing,
} from './record.ts';

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

const filingsTable = ({ words }: Context, filings: readonly PublicFiling[]) => {
	const { lang, text } = words;
	const day = (date: string | null) => date && formatDate(lang, date);
	return {
		caption: text.vendor.filings,
		columns: (['filing_type', 'jurisdiction', 'received_date', 'period', 'document_reference'] as const).map(
			(key) => ({ key, label: text.vendor[key], is_number: false }),
		),
		rows: filings.map(({ filing_type, jurisdiction, received_date, document_reference, ...filing }) => ({
			cells: [
				isFilingType(filing_type) ? filingTypes[filing_type].label[lang] : filing_type,
				jurisdiction ?? '–',
				day(received_date) ?? '–',
				[day(filing.period_from), day(filing.period_until)].filter((date) => date !== null).join(' – ') ||
					'–',
				document_reference ?? '–',
			],
			href: null,
			is_selected: false,
		})),
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
	const [citing, assertions, filings, replies] = await Promise.all([
		readCiting(reader, words),
		readAssertions(reader, { entity_id: vendor_id }),
		readFilings(reader, vendor_id),
		readVendorReplies(reader, vendor_id),
	]);
	const sections = sectionStatements(assertions.map((assertion) => statementOf(citing, assertion)));
	const timeline = assertionTimeline(context, citing, { kind: 'vendor', id: vendor_id }, assertions);
	return {
		about: aboutOf(citing, vendor),
		naming: namingOf(context, vendor),
		lead: leadOf(words, vendor),
		said_lead: sections.some(({ groups }) => groups.some(({ is_conflict }) => is_conflict))
			? words.text.vendor.said_lead_differ
			: words.text.vendor.said_lead,
		sections: sections.map(({ attribute, groups }) => ({ title: attributeLabel(words, attribute), groups })),
		timeline: timeline.drawing ? timeline : null,
		filings: filings.length > 0 ? filingsTable(context, filings) : null,
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
