import { expect, test } from '@playwright/test';

test('answers carry the headers of a guarded public site', async ({ request }) => {
	const headers = (await request.get('/en')).headers();
	expect(headers['content-security-policy']).toContain("default-src 'none'");
	expect(headers['content-security-policy']).not.toContain('unsafe-inline');
	expect(headers['x-content-type-options']).toBe('nosniff');
	expect(headers['referrer-policy']).toBeTruthy();
	expect(headers['set-cookie']).toBeUndefined();
});

for (const path of [
	'/en/staff',
	'/en/staff/inbox',
	'/nl/staff/priorities',
	'/en/nothing',
	'/fr',
	'/en/vendors/..%2f..%2fetc%2fpasswd',
	'/en/figures/nothing.csv',
])
	test(`${path} is not found, in words`, async ({ request }) => {
		const response = await request.get(path);
		expect(response.status()).toBe(404);
		expect(await response.text()).not.toMatch(/node_modules|at \w+ \(|\.duckdb/);
	});

test('nothing is changed by a request from elsewhere', async ({ request }) => {
	const origins: Record<string, string>[] = [
		{ origin: 'https://evil.example', 'content-type': 'application/json' },
		{ origin: 'https://evil.example' },
	];
	for (const headers of origins) {
		const response = await request.post('/en', { headers, data: '{}' });
		expect([403, 405]).toContain(response.status());
	}
});

test('the language follows the visitor, and unknown ones read English', async ({ request }) => {
	const location = async (language: string) =>
		(await request.get('/', { headers: { 'accept-language': language }, maxRedirects: 0 })).headers()
			.location;
	expect(await location('nl-NL,nl;q=0.9,en;q=0.5')).toBe('/nl');
	expect(await location('en;q=0.8,nl;q=0.2')).toBe('/en');
	expect(await location('fr')).toBe('/en');
});
