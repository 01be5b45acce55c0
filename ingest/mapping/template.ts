import { createHash } from 'node:crypto';

/** What a name means for one record, or null when the record does not say it. */
export type Said = (name: string) => string | null;

const placeholder = /\{(slug:)?([a-z_]+)\}/g;

/** The names that a template asks for. */
export const namesIn = (template: string): string[] =>
	[...template.matchAll(placeholder)].map(([, , name = '']) => name);

/** Text with `{name}` and `{slug:name}` filled in; null as soon as one of them is not said. */
export function fill(template: string, said: Said): string | null {
	let is_whole = true;
	const text = template.replace(placeholder, (_, as_slug: string | undefined, name: string) => {
		const value = said(name)?.replace(/\s+/g, ' ').trim();
		if (!value) is_whole = false;
		return as_slug ? slug(value ?? '') : (value ?? '');
	});
	return is_whole ? text : null;
}

/** Lower-case words with hyphens, as an id or an address wants them. A name without Latin letters gets a word from its hash. */
export function slug(text: string): string {
	const words = text
		.normalize('NFKD')
		.replace(/\p{Mark}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
	return words || `n${createHash('sha256').update(text).digest('hex').slice(0, 8)}`;
}
