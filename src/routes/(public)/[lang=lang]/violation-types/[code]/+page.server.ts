import { violationModes } from '$lib/domain/violation-modes';
import { isViolationType, violationGroups, violationTypes } from '$lib/domain/violation-types/index';
import { notFound, openPage } from '$lib/server/page';
import { readRules } from '$lib/server/questions/rules';
import { readReferencePage } from '$lib/server/reference-page';
import { ruleWords } from '$lib/server/rule-words';
import { articleWords } from '$lib/text/article-words';
import { competenceWords } from '$lib/text/competence-words';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (request) => {
	const context = await openPage(request);
	const { code } = request.params;
	if (!isViolationType(code)) return notFound(context);
	const { lang, text } = context.words;
	const { reference } = text;
	const { label, definition, violation_group, articles, national_articles, mode, fine_tier } =
		violationTypes[code];
	return {
		title: label[lang],
		description: definition[lang],
		lead: definition[lang],
		about: [
			{ term: reference.code, text: code },
			{ term: reference.violation_group, text: violationGroups[violation_group].label[lang] },
			{ term: reference.articles, text: articleWords(lang, articles).join(', ') || reference.no_articles },
			...(national_articles.length > 0
				? [{ term: reference.national_articles, text: national_articles.join(', ') }]
				: []),
			...competenceWords(context.words, code),
			{ term: reference.mode, text: violationModes[mode].label[lang] },
			{ term: reference.fine_tier, text: reference.tiers[fine_tier ?? 'none'] },
			...ruleWords(context.words, code, await readRules(context.reader, code)),
		],
		...(await readReferencePage(context, request.url, { dimension: 'violation_type', code })),
	};
};
