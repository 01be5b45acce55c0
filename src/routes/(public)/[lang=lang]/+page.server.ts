import { readFacts } from '$lib/server/facts';
import { figuresFor, readCountFigures } from '$lib/server/figures/count-figures';
import { figureRequest } from '$lib/server/figures/figure-request';
import { readActs, readOffered, relatedPages, withoutAnswer } from '$lib/server/overview';
import { askedQuestion, openPage } from '$lib/server/page';
import { setDimensions } from '$lib/question/question';
import { sentenceText } from '$lib/question/sentence';
import { askedNames, questionSentence } from '$lib/text/question-sentence';
import type { PageServerLoad } from './$types';

const ACTS = 5;

export const load: PageServerLoad = async (request) => {
	const context = await openPage(request);
	const question = askedQuestion(context, request.url);
	const { words, scope } = context;
	const action = `/${words.lang}`;
	const asked = figureRequest(context, action, question);
	const no_answer = withoutAnswer(context, question);
	const { main, beside } = no_answer ? { main: [], beside: [] } : figuresFor(question);
	const [offered, facts, main_figures, beside_figures, acts] = await Promise.all([
		readOffered(context),
		no_answer ? [] : readFacts(context, question),
		readCountFigures(asked, main),
		readCountFigures(asked, beside),
		readActs(context, ACTS),
	]);
	const parts = questionSentence(words, question, scope, offered);
	const is_default = setDimensions(question).length === 0;
	return {
		title: is_default ? words.text.overview.title : askedNames(words, question).join(', '),
		description: sentenceText(parts),
		text: words.text.overview,
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
		not_by_choice: is_default || no_answer ? null : words.text.overview.not_by_choice,
		acts,
	};
};
