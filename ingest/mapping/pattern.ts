/** Letter case, kind of apostrophe, and line ends or spaces in a header do not count. */
export const folded = (name: string): string =>
	name.normalize('NFC').replaceAll('’', "'").replace(/\s+/g, ' ').trim().toLowerCase();

/** What a pattern found, by the name of its placeholder. */
export type Parts = Record<string, string>;

const placeholder = /\{([a-z_]+)\}/;
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');

/** A year is four digits, a date an ISO day, anything else a word without blanks, hyphens or underscores. */
function partPattern(name: string): string {
	if (/(^|_)year$/.test(name)) return `(?<${name}>(?<!\\d)\\d{4}(?!\\d))`;
	if (/(^|_)date$/.test(name)) return `(?<${name}>\\d{4}-\\d{2}-\\d{2})`;
	return `(?<${name}>[^\\s_-]+)`;
}

const asPattern = (text: string): string =>
	folded(text)
		.split(new RegExp(placeholder, 'g'))
		.map((piece, index) => (index % 2 === 0 ? escaped(piece) : partPattern(piece)))
		.join('');

/** The names of the placeholders in a pattern: `year` in `Requests in {year}:`. */
export const placeholdersOf = (text: string): string[] =>
	[...text.matchAll(new RegExp(placeholder, 'g'))].map(([, name = '']) => name);

/** Tells whether a header is the one that a mapping names, and the parts it holds; null when it is another. */
export function headerPattern(name: string): (header: string) => Parts | null {
	if (!placeholder.test(name)) {
		const wanted = folded(name);
		return (header) => (folded(header) === wanted ? {} : null);
	}
	const pattern = new RegExp(`^${asPattern(name)}$`);
	return (header) => {
		const found = pattern.exec(folded(header));
		return found && { ...found.groups };
	};
}

/** The parts that a file's name holds, without its folder and ending; the pattern may stand anywhere in it. */
export function partsOfName(path: string, pattern: string): Parts {
	const name = (path.split(/[/\\]/).at(-1) ?? '').replace(/\.[^.]*$/, '');
	return { ...new RegExp(asPattern(pattern)).exec(folded(name))?.groups };
}
