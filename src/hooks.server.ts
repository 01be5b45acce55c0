import type { Handle, HandleServerError } from '@sveltejs/kit';
import { mayServe, servedAudience } from '$lib/server/audience';
import { buildFolder } from '$lib/server/build-folder';
import { isAllowedOrigin } from '$lib/server/same-origin';
import { securityHeaders } from '$lib/server/security-headers';
import { Snapshots, type Lease } from '$lib/server/snapshots';
import { isLanguage } from '$lib/text/texts';

const snapshots = new Snapshots(buildFolder());
process.on('sveltekit:shutdown', () => snapshots.close());

const refuse = (status: number, text: string) => new Response(text, { status });

/** A file that can not be opened is a matter for the log; pages then say that there is nothing to show. */
const leaseOrNone = async (): Promise<Lease | null> => {
	try {
		return await snapshots.lease();
	} catch (cause) {
		console.error(cause);
		return null;
	}
};

/** The one guard: what a route may show is settled here, before any of its own code runs. */
const answer: Handle = async ({ event, resolve }) => {
	if (!isAllowedOrigin(event.request, event.url.origin)) return refuse(403, 'Cross-site request refused');
	const { pathname } = event.url;
	if (pathname.startsWith('/api/') && pathname.endsWith('/')) return refuse(404, 'Not found');
	if (event.route.id !== null && !mayServe(event.route.id, servedAudience())) return refuse(404, 'Not found');

	event.locals.lease = await leaseOrNone();
	const first = pathname.split('/')[1] ?? '';
	const lang = isLanguage(first) ? first : 'en';
	try {
		return await resolve(event, { transformPageChunk: ({ html }) => html.replace('%lang%', lang) });
	} finally {
		event.locals.lease?.release();
	}
};

export const handle: Handle = async (input) => {
	const response = await answer(input);
	const { url, request } = input.event;
	for (const [name, value] of Object.entries(securityHeaders(url.protocol === 'https:'))) {
		response.headers.set(name, value);
	}
	if (!response.headers.has('cache-control')) {
		const is_page = ['GET', 'HEAD'].includes(request.method) && response.status === 200;
		response.headers.set('cache-control', is_page ? 'public, max-age=60' : 'no-store');
	}
	response.headers.delete('x-sveltekit-page');
	return response;
};

/** The visitor hears that something went wrong; what it was is for the log. */
export const handleError: HandleServerError = ({ error, status, message }) => {
	if (status >= 500) console.error(error);
	return { message };
};
