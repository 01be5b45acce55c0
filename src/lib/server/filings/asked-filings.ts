import { error, redirect } from '@sveltejs/kit';
import { codesOf } from '../../domain/closed-set.ts';
import { filingTypes } from '../../domain/filing-types.ts';
import {
	parseFilingsQuestion,
	printFilingsQuestion,
	type FilingsQuestion,
} from '../../question/filings-question.ts';
import { fill } from '../../text/fill.ts';
import type { Context } from '../context.ts';

export const filingsAddress = (lang: string, question: Partial<FilingsQuestion>): string => {
	const search = printFilingsQuestion(question);
	return `/${lang}/filings${search === '' ? '' : `?${search}`}`;
};

/** Which filings the address asks for; when it is wrong, every error and the nearest right address (400). */
export const askedFilings = ({ words, scope, vendors }: Context, url: URL): FilingsQuestion => {
	const parsed = parseFilingsQuestion(url.searchParams, {
		...scope,
		vendors: vendors.map(({ vendor_id }) => vendor_id),
		filing_types: codesOf(filingTypes),
	});
	if (parsed.question) {
		// A form sends a key for every phrase, also for "any": the address that stays is the one to cite.
		const is_untidy = [...url.searchParams.values()].includes('');
		if (is_untidy) redirect(307, filingsAddress(words.lang, parsed.question));
		return parsed.question;
	}
	const { errors } = words.text;
	error(400, {
		message: errors.wrong_question,
		details: parsed.errors.map(({ kind, key, value }) =>
			fill(errors.question[kind], {
				key,
				value,
				served: key === 'release' ? scope.release_id : scope.taxonomy_version,
				first: '',
				last: '',
			}),
		),
		way: { href: filingsAddress(words.lang, parsed.nearest), text: errors.nearest },
	});
};
