import { contentsOf } from '$lib/server/dossier';
import { hasCounts, readVendorPage } from '$lib/server/vendor-page';
import { readCountFigures } from '$lib/server/figures/count-figures';
import { figureRequest, questionAddress } from '$lib/server/figures/figure-request';
import { readFacts } from '$lib/server/facts';
import { askedQuestion, notFound, openPage } from '$lib/server/page';
import type { PageServerLoad } from './$types';

const figure_ids = ['trend', 'violation-types', 'data-sources'] as const;

export const load: PageServerLoad = async (request) => {
	const context = await openPage(request);
	const vendor = context.vendors.find(({ vendor_id }) => vendor_id === request.params.vendor_id);
	if (!vendor) return notFound(context);
	const { words } = context;
	const page = `/${words.lang}/vendors/${encodeURIComponent(vendor.vendor_id)}`;
	const question = {
		...askedQuestion(context, request.url),
		vendor: vendor.vendor_id,
		data_source: null,
		violation_type: null,
	};
	const asked = figureRequest(context, page, question);
	const about = await readVendorPage(context, vendor);
	return {
		title: vendor.name,
		description: about.lead,
		text: words.text.vendor,
		record_text: words.text.record,
		note: vendor.is_fictional ? words.text.vendors.fictional : null,
		counts: hasCounts(vendor)
			? {
					facts: await readFacts(context, question),
					figures: await readCountFigures(asked, figure_ids),
					ask: questionAddress(context, question),
				}
			: null,
		...about,
		contents: contentsOf(words, about),
	};
};
