export type Audience = 'public' | 'staff';

/** Whom this server serves: `AUDIENCE=staff` adds the staff pages, anything else is public only. */
export const servedAudience = (): Audience => (process.env['AUDIENCE'] === 'staff' ? 'staff' : 'public');

/** Every route stands in one of these groups; what stands in none is answered with 404. */
const audiences: readonly { group: string; audience: Audience }[] = [
	{ group: '/(public)', audience: 'public' },
	{ group: '/(staff)', audience: 'staff' },
	{ group: '/api', audience: 'public' },
];

/** The declared audience of a route, or null when it has none. */
export const audienceOf = (route_id: string): Audience | null =>
	audiences.find(({ group }) => route_id === group || route_id.startsWith(`${group}/`))?.audience ?? null;

/** Default-deny: a route that declares no audience is served to nobody. */
export const mayServe = (route_id: string, served: Audience): boolean => {
	const audience = audienceOf(route_id);
	return audience !== null && (audience === 'public' || served === 'staff');
};
