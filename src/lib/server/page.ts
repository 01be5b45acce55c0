import { error, redirect } from '@sveltejs/kit';
import type { Language } from '../domain/label.ts';
import { parseQuestion, printQuestion } from '../question/address.ts';
import type { Question } from '../question/question.ts';
import { fill } from '../text/fill.ts';
import { quarterWords } from '../text/period-words.ts';
import { isLanguage, texts } from '../text/texts.ts';
import { openContext, type Context } from './context.ts';
import type { Lease } from './snapshots.ts';

/** What every load has of a request. */
export interface PageRequest {
	locals: { lease: Lease | null };
	params: { lang: string };
	url: URL;
}

const languageOf = (lang: string): Language => (isLanguage(lang) ? lang : 'en');

/** The snapshot in the page's language; without a snapshot, a page that says what to do (503). */
export const openPage = async ({ locals, params }: PageRequest): Promise<Context> => {
	const lang = languageOf(params.lang);
	const { errors } = texts[lang];
	if (!locals.lease) error(503, { message: errors.not_loaded, details: [errors.not_loaded_text] });
	return openContext(locals.lease.reader, lang);
};

/** The question of the address; when it is wrong, every error and the nearest right question (400). */
export const askedQuestion = ({ words, scope }: Context, url: URL): Question => {
	const parsed = parseQuestion(url.searchParams, scope);
	if (parsed.question) {
		// A form sends a key for every phrase, also for "any": the address that stays is the one to cite.
		const is_untidy = [...url.searchParams.values()].includes('');
		if (is_untidy) redirect(307, `${url.pathname}?${printQuestion(parsed.question)}`);
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
		way: { href: `${url.pathname}?${printQuestion(parsed.nearest)}`, text: errors.nearest },
	});
};

/** The page does not exist (404), in the page's language. */
export const notFound = ({ words }: Context): never => {
	const { errors } = words.text;
	error(404, { message: errors.not_found, details: [errors.not_found_text] });
};
