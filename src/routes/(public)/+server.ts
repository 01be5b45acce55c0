import { redirect } from '@sveltejs/kit';
import { preferredLanguage } from '$lib/server/preferred-language';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ request, setHeaders }) => {
	setHeaders({ vary: 'Accept-Language' });
	redirect(307, `/${preferredLanguage(request.headers.get('accept-language') ?? '')}`);
};
