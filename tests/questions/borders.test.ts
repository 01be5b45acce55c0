import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { audienceOf, mayServe } from '../../src/lib/server/audience.ts';
import { preferredLanguage } from '../../src/lib/server/preferred-language.ts';
import { isAllowedOrigin } from '../../src/lib/server/same-origin.ts';

/** Route ids as Kit names them: the folders that hold a page or an endpoint. */
const routes = readdirSync(new URL('../../src/routes', import.meta.url), {
	recursive: true,
	withFileTypes: true,
})
	.filter((entry) => entry.isFile() && /^\+(page|server)\b/.test(entry.name))
	.map((entry) => entry.parentPath.replace(/^.*\/src\/routes/, '') || '/');

test.each([...new Set(routes)])('%s declares an audience', (route_id) => {
	expect(audienceOf(route_id)).not.toBeNull();
});

test('a public server serves public routes and nothing else', () => {
	expect(mayServe('/(public)/[lang=lang]', 'public')).toBe(true);
	expect(mayServe('/(staff)/[lang=lang]/staff', 'public')).toBe(false);
	expect(mayServe('/(staff)/[lang=lang]/staff', 'staff')).toBe(true);
	expect(mayServe('/undeclared', 'staff')).toBe(false);
	expect(mayServe('/(public)evil', 'staff')).toBe(false);
});

describe('a request that changes something', () => {
	const origin = 'https://herkomst.example';
	const post = (headers: Record<string, string>) => new Request(origin, { method: 'POST', headers });
	test.each([
		[{ 'sec-fetch-site': 'same-origin' }, true],
		[{ origin }, true],
		[{}, false],
		[{ 'sec-fetch-site': 'cross-site' }, false],
		[{ 'sec-fetch-site': 'same-site', origin }, false],
		[{ 'sec-fetch-site': 'none' }, false],
		[{ origin: 'https://evil.example', 'content-type': 'application/json' }, false],
		[{ origin: 'null' }, false],
	])('with %j is let through: %s', (headers, is_allowed) => {
		expect(isAllowedOrigin(post(headers as Record<string, string>), origin)).toBe(is_allowed);
	});
	test('is not a GET', () => {
		expect(
			isAllowedOrigin(new Request(origin, { headers: { 'sec-fetch-site': 'cross-site' } }), origin),
		).toBe(true);
	});
});

test.each([
	['nl-NL,nl;q=0.9,en;q=0.5', 'nl'],
	['en;q=0.8,nl;q=0.2', 'en'],
	['fr,nl;q=0.3', 'nl'],
	['nl;q=0', 'en'],
	['', 'en'],
	['*', 'en'],
	[';;,=,q=', 'en'],
])('a visitor who reads "%s" gets %s', (accept_language, lang) => {
	expect(preferredLanguage(accept_language)).toBe(lang);
});
