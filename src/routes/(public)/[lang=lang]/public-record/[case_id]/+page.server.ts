import { sectionStatements } from '$lib/server/conflicts';
import { assertionTimeline } from '$lib/server/figures/timelines';
import { notFound, openPage } from '$lib/server/page';
import { readAssertions } from '$lib/server/questions/assertions';
import { readCases } from '$lib/server/questions/cases';
import { attributeLabel, readCiting, statementOf } from '$lib/server/record';
import { fill } from '$lib/text/fill';
import { plural } from '$lib/text/plural';
import { nameOf } from '$lib/text/words';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (request) => {
	const context = await openPage(request);
	const { reader, words, vendors } = context;
	const { lang, text } = words;
	const { case_id } = request.params;
	const found = (await readCases(reader)).find((one) => one.case_id === case_id);
	if (!found) return notFound(context);
	const [assertions, citing] = await Promise.all([
		readAssertions(reader, { case_id }),
		readCiting(reader, words),
	]);
	const timeline = assertionTimeline(context, citing, { kind: 'case', id: case_id }, assertions);
	const sections = sectionStatements(assertions.map((assertion) => statementOf(citing, assertion)));
	const listed = vendors.map(({ vendor_id }) => vendor_id);
	return {
		title: found.name,
		description: found[`text_${lang}`],
		text: text.record,
		about: found[`text_${lang}`],
		lead: fill(text.record.case_lead, {
			statements: plural(lang, text.record.count, found.assertion_count),
			documents: plural(lang, text.record.document_count, found.document_count),
		}),
		vendors: (found.vendors ?? [])
			.filter((vendor_id) => listed.includes(vendor_id))
			.map((vendor_id) => ({
				href: `/${lang}/vendors/${encodeURIComponent(vendor_id)}`,
				name: nameOf(words, 'vendor', vendor_id),
			})),
		timeline: timeline.drawing ? timeline : null,
		sections: sections.map(({ attribute, groups }) => ({ title: attributeLabel(words, attribute), groups })),
	};
};
