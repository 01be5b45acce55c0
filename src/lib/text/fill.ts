const placeholder = /\{(\w+)\}/g;

/** The names of the placeholders in a template, in order. */
export const placeholdersOf = (template: string): string[] =>
	[...template.matchAll(placeholder)].map((match) => match[1] ?? '');

/** Puts values into a template: fill('{count} complaints', { count: '5' }). */
export const fill = (template: string, values: Record<string, string | number>): string =>
	template.replace(placeholder, (_, name: string) => {
		const value = values[name];
		if (value === undefined) throw new Error(`missing value: {${name}} in "${template}"`);
		return String(value);
	});
