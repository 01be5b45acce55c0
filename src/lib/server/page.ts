import { error } from '@sveltejs/kit';
import type { Language } from '../domain/label.ts';
import { parseQuestion, printQuestion } from '../question/address.ts';
import type { Question } from '../question/question.ts';
import { isLanguage, texts } from '../text/texts.ts';
import { asked } from './asked.ts';
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
export const askedQuestion = (context: Context, url: URL): Question =>
	asked(context, url, parseQuestion(url.searchParams, context.scope), printQuestion);

/** The page does not exist (404), in the page's language. */
export const notFound = ({ words }: Context): never => {
	const { errors } = words.text;
	error(404, { message: errors.not_found, details: [errors.not_found_text] });
};
