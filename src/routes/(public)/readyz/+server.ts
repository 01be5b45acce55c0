import { readSnapshot } from '$lib/server/questions/snapshot';
import type { RequestHandler } from './$types';

/** A snapshot is open and answers. */
export const GET: RequestHandler = async ({ locals }) => {
	const headers = { 'cache-control': 'no-store' };
	if (!locals.lease) return new Response('no snapshot\n', { status: 503, headers });
	const { snapshot_id } = await readSnapshot(locals.lease.reader);
	return new Response(`${snapshot_id}\n`, { headers });
};
