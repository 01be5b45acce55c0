import { frameOf } from '$lib/server/frame';
import { openPage } from '$lib/server/page';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async (request) => ({
	frame: frameOf(await openPage(request), request.url),
});
