import { readFilingPage } from '$lib/server/filings/filing-page';
import { notFound, openPage } from '$lib/server/page';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (request) => {
	const context = await openPage(request);
	const filing = await readFilingPage(context, request.params.filing_id);
	if (!filing) return notFound(context);
	return { ...filing, description: filing.lead, text: context.words.text.filings };
};
