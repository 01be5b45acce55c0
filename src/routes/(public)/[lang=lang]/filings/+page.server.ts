import { filingTypeLabel, listFilings } from '$lib/server/filings/filing-list';
import { askedFilings, filingsAddress } from '$lib/server/filings/asked-filings';
import { openPage } from '$lib/server/page';
import { readFilingChoices } from '$lib/server/questions/filing-choices';
import { readFilings } from '$lib/server/questions/filings';
import { sentenceText } from '$lib/question/sentence';
import { fill } from '$lib/text/fill';
import { filingsSentence } from '$lib/text/filings-sentence';
import { formatNumber } from '$lib/text/format';
import { plural } from '$lib/text/plural';
import { nameOf } from '$lib/text/words';
import type { PageServerLoad } from './$types';

/** As many as a page shows. */
const MOST_LISTED = 200;

export const load: PageServerLoad = async (request) => {
	const context = await openPage(request);
	const question = askedFilings(context, request.url);
	const { reader, words } = context;
	const { lang, text } = words;
	const { vendor, filing_type, only_conflicts, release, taxonomy_version } = question;
	const [choices, found] = await Promise.all([
		readFilingChoices(reader),
		readFilings(reader, { vendor_id: vendor, filing_type, only_conflicts }, MOST_LISTED),
	]);
	const offered = (codes: string[], chosen: string | null, labelOf: (code: string) => string) =>
		[...new Set(chosen === null ? codes : [...codes, chosen])]
			.map((value) => ({ value, label: labelOf(value) }))
			.toSorted((one, other) => one.label.localeCompare(other.label, lang));
	const parts = filingsSentence(text, question, {
		vendors: offered(
			choices.map(({ vendor_id }) => vendor_id),
			vendor,
			(code) => nameOf(words, 'vendor', code),
		),
		filing_types: offered(
			choices.map((choice) => choice.filing_type),
			filing_type,
			(code) => filingTypeLabel(words, code),
		),
	});
	const count = plural(lang, text.filings.count, found.total);
	return {
		title: text.filings.title,
		description: sentenceText(parts),
		text: text.filings,
		sentence: {
			parts,
			action: filingsAddress(lang, {}),
			hidden: [
				{ name: 'release', value: release ?? '' },
				{ name: 'taxonomyVersion', value: taxonomy_version ?? '' },
			].filter(({ value }) => value !== ''),
			words: { apply: text.question.apply, change: text.question.change },
		},
		count: found.is_truncated
			? fill(text.filings.truncated, {
					shown: formatNumber(lang, found.filings.length),
					total: formatNumber(lang, found.total),
				})
			: `${count}, ${text.filings.sorted}`,
		rows: listFilings(context, found.filings, { has_vendor: true }),
		none:
			choices.length === 0
				? { text: text.filings.none_here, link: null }
				: {
						text: text.filings.none,
						link: { href: filingsAddress(lang, { release, taxonomy_version }), text: text.filings.all },
					},
	};
};
