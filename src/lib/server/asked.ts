import { error, redirect } from '@sveltejs/kit';
import type { ParsedAddress } from '../question/question-error.ts';
import { fill } from '../text/fill.ts';
import { quarterWords } from '../text/period-words.ts';
import type { Context } from './context.ts';

/** What an address asks for; when it is wrong, every error and the nearest right address (400). */
export const asked = <Asked extends object>(
	{ words, scope }: Context,
	url: URL,
	parsed: ParsedAddress<Asked>,
	print: (question: Asked) => string,
): Asked => {
	const addressOf = (question: Asked): string => {
		const search = print(question);
		return search === '' ? url.pathname : `${url.pathname}?${search}`;
	};
	if (!('nearest' in parsed)) {
		// A form sends a key for every phrase, also for "any": the address that stays is the one to cite.
		const is_untidy = [...url.searchParams.values()].includes('');
		if (is_untidy) redirect(307, addressOf(parsed.question));
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
				first: quarterWords(words, scope.first_quarter),
				last: quarterWords(words, scope.last_quarter),
			}),
		),
		way: { href: addressOf(parsed.nearest), text: errors.nearest },
	});
};
