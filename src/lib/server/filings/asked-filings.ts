import { codesOf } from '../../domain/closed-set.ts';
import { filingTypes } from '../../domain/filing-types.ts';
import {
	parseFilingsQuestion,
	printFilingsQuestion,
	type FilingsQuestion,
} from '../../question/filings-question.ts';
import { asked } from '../asked.ts';
import type { Context } from '../context.ts';

export const filingsAddress = (lang: string, question: Partial<FilingsQuestion>): string => {
	const search = printFilingsQuestion(question);
	return `/${lang}/filings${search === '' ? '' : `?${search}`}`;
};

/** Which filings the address asks for; when it is wrong, every error and the nearest right address (400). */
export const askedFilings = (context: Context, url: URL): FilingsQuestion => {
	const scope = {
		...context.scope,
		vendors: context.vendors.map(({ vendor_id }) => vendor_id),
		filing_types: codesOf(filingTypes),
	};
	return asked(context, url, parseFilingsQuestion(url.searchParams, scope), printFilingsQuestion);
};
