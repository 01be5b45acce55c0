import type { AskedDimension } from '../question/question.ts';
import type { Context } from './context.ts';
import { readFacts } from './facts.ts';
import { figuresFor, readCountFigures } from './figures/count-figures.ts';
import { figureRequest, questionAddress } from './figures/figure-request.ts';
import { askedQuestion } from './page.ts';

/** The figures of one data source or violation type, in the period of the address. */
export const readReferencePage = async (
	context: Context,
	url: URL,
	{ dimension, code }: { dimension: AskedDimension; code: string },
) => {
	const question = {
		...askedQuestion(context, url),
		vendor: null,
		data_source: null,
		violation_type: null,
		[dimension]: code,
	};
	const asked = figureRequest(context, url.pathname, question);
	const { main, beside } = figuresFor(context, question);
	return {
		facts: await readFacts(context, question),
		main: await readCountFigures(asked, main),
		beside: await readCountFigures(asked, beside),
		ask: { href: questionAddress(context, question), text: context.words.text.reference.ask },
	};
};
