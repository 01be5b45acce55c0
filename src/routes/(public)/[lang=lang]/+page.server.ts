import { readFacts } from '$lib/server/facts';
import { figuresFor, readCountFigures } from '$lib/server/figures/count-figures';
import { figureRequest } from '$lib/server/figures/figure-request';
import { readActs, readOffered, relatedPages, withoutAnswer } from '$lib/server/overview';
import { askedQuestion, openPage } from '$lib/server/page';
import { setDimensions } from '$lib/question/question';
import { sentenceText } from '$lib/question/sentence';
import { fill } from '$lib/text/fill';
import { askedNames, questionSentence } from '$lib/text/question-sentence';
import type { PageServerLoad } from './$types';

/** As many as make both columns about as long. */
const ACTS = 7;

export const load: PageServerLoad = async (request) => {
	const context = await openPage(request);
	const question = askedQuestion(context, request.url);
	const { words, scope } = context;
	const { overview, facts: fact_words } = words.text;
	const is_default = setDimensions(question).length === 0;
	const action = `/${words.lang}`;
	const asked = figureRequest(context, action, question);
	const no_answer = withoutAnswer(context, question);
	const { main, beside } = no_answer ? { main: [], beside: [] } : figuresFor(context, question);
	const [offered, facts, main_figures, beside_figures, acts] = await Promise.all([
		readOffered(context),
		no_answer ? [] : readFacts(context, question),
		readCountFigures(asked, main),
		readCountFigures(asked, beside),
		is_default ? readActs(context, ACTS) : [],
	]);
	const parts = questionSentence(words, question, scope, offered);
	return {
		title: is_default
			? overview.title
			: fill(overview.asked_title, { names: askedNames(words, question).join('; ') }),
		description: sentenceText(parts),
		text: overview,
		sentence: {
			parts,
			action,
			hidden: [
				{ name: 'release', value: question.release ?? '' },
				{ name: 'taxonomyVersion', value: question.taxonomy_version ?? '' },
			].filter(({ value }) => value !== ''),
			words: { apply: words.text.question.apply, change: words.text.question.change },
		},
		facts,
		no_answer,
		main: main_figures,
		beside: beside_figures,
		related: relatedPages(context, question),
		totals_only: context.snapshot.has_detail || !is_default ? null : fact_words.totals_only,
		not_by_choice: is_default || no_answer || !context.snapshot.has_detail ? null : overview.not_by_choice,
		acts,
	};
};
